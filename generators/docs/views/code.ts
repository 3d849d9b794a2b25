import type { CatalogEntry } from "../../contract/contract.js";
import { toSlug } from "../../names/slug.js";
import type { CodeUse } from "../code-uses.js";
import { countNoun, viewBody, viewOperationLinks, viewRetry, viewText, viewTypeScript } from "./parts.js";
import type { ViewSources } from "./sources.js";

/** So many operations that use the same words stand below each other; more share one line. */
const maxRowsOfOneWording = 4;

/** A code: what happened, how to fix it, whether to try again, where it occurs, sample, TypeScript, since when. */
export function viewCode(entry: CatalogEntry, sources: ViewSources) {
  const { links } = sources;
  const uses = sources.uses.get(entry.code) ?? [];
  const operations = new Set(uses.map(({ operation }) => operation.id));
  return {
    code: entry.code,
    title: entry.title === entry.code ? null : entry.title,
    deprecated: entry.deprecated,
    statuses: viewStatuses(uses, sources),
    meaning: viewText(entry.meaning, sources),
    fix: viewText(entry.fix, sources),
    retry: viewRetry(entry.retry),
    // The fix links the operations that it names; the rest is said beside it.
    resolvedBy: viewOperationLinks(
      entry.resolvedBy.filter((id) => !entry.fix?.includes(`\`${id}\``)),
      sources,
    ),
    operationCount: countNoun(operations.size, "operation"),
    ...viewWordings(entry, uses, sources),
    sample: viewBody(uses.find(({ documented }) => documented.sample !== undefined)?.documented.sample),
    typescript: viewHandling(entry, uses, sources),
    related: sources.findRelated(entry).map(({ code, title }) => ({
      code,
      href: links.code(code) ?? "",
      title: title === code ? "" : title,
    })),
    since: entry.since ?? null,
    search: links.page("search"),
    matrix: links.page("matrix"),
    retries: links.page("retries"),
  };
}

function viewStatuses(uses: readonly CodeUse[], { links, contract }: ViewSources) {
  return [...new Set(uses.map(({ status }) => status))].map((status) => ({
    status,
    href: links.status(status) ?? links.page("home"),
    title: contract.norms.find((norm) => norm.status === status)?.title ?? "",
  }));
}

/** Each endpoint with its own words; endpoints that share words, when they are many, as one list. */
function viewWordings(entry: CatalogEntry, uses: readonly CodeUse[], sources: ViewSources) {
  const wordings = new Map<string, CodeUse[]>();
  for (const use of uses) {
    const { meaning, fix, retry } = use.documented;
    const key = JSON.stringify([meaning, fix, retry]);
    const alike = wordings.get(key) ?? [];
    wordings.set(key, alike);
    alike.push(use);
  }
  const [few, many] = [
    [...wordings.values()].filter(({ length }) => length <= maxRowsOfOneWording),
    [...wordings.values()].filter(({ length }) => length > maxRowsOfOneWording),
  ];
  return {
    rows: few.flat().map((use) => ({ ...viewUse(use, sources), ...viewWording(use, entry, sources) })),
    shared: many.flatMap(([first, ...rest]) =>
      first
        ? [
            {
              ...viewWording(first, entry, sources),
              count: countNoun(rest.length + 1, "operation"),
              uses: [first, ...rest].map((use) => viewUse(use, sources)),
            },
          ]
        : [],
    ),
  };
}

function viewUse({ operation, status, documented }: CodeUse, { links }: ViewSources) {
  const href = links.operation(operation.id) ?? "";
  return {
    operation: operation.id,
    href: `${href}#${toSlug(documented.code)}`,
    summary: operation.summary === operation.id ? "" : operation.summary,
    status,
    statusHref: links.status(status) ?? links.page("home"),
  };
}

/** What an operation says of a code; fix and advice only where they differ from the catalog's. */
function viewWording({ documented }: CodeUse, entry: CatalogEntry, sources: ViewSources) {
  return {
    meaning: viewText(documented.meaning, sources),
    fix: documented.fix === entry.fix ? null : viewText(documented.fix, sources),
    retry: documented.retry === entry.retry ? null : viewRetry(documented.retry),
  };
}

function viewHandling(entry: CatalogEntry, uses: readonly CodeUse[], sources: ViewSources) {
  const [first] = uses;
  if (!first) return null;
  const fix = first.documented.fix ?? entry.fix;
  const wayOut = sources.operations.get(entry.resolvedBy.find((id) => id !== first.operation.id) ?? "");
  const advice = { ...(fix !== undefined && { fix }), ...(wayOut && { wayOut }) };
  return viewTypeScript(sources.samples.ofCode(first.operation, entry.code, advice));
}
