import type { CatalogEntry } from "../../contract/contract.js";
import { toCodeAnchor } from "../code-anchor.js";
import { type CodeUse, pickShown } from "../code-uses.js";
import {
  countNoun,
  viewBody,
  viewCodeName,
  viewOperationLinks,
  viewRetry,
  viewShell,
  viewText,
  viewTypeScript,
} from "./parts.js";
import { viewHistoryOf } from "./releases.js";
import type { ViewSources } from "./sources.js";
import { nameBeside, viewStatusTile } from "./status-tile.js";

/** Up to this number, operations with the same description get a row each; more of them share one list. */
const maxRowsOfOneWording = 4;

/** Tags that are named at the top of a page. */
const maxTags = 4;

/** The page of a code: what happened, how to fix it, whether to retry, which operations return it, samples. */
export function viewCode(entry: CatalogEntry, sources: ViewSources) {
  const { links } = sources;
  const uses = sources.uses.get(entry.code) ?? [];
  const operations = new Set(uses.map(({ operation }) => operation.id));
  const statuses = viewStatuses(uses, sources);
  const shown = pickShown(uses);
  return {
    code: entry.code,
    codeParts: splitCode(entry.code),
    title: entry.title === entry.code ? null : entry.title,
    deprecated: entry.deprecated,
    statuses,
    tags: viewTags(uses, sources),
    meaning: viewText(entry.meaning, sources),
    fix: viewText(entry.fix, sources),
    retry: viewRetry(entry.retry),
    // The text of the fix already links the operations that it names.
    resolvedBy: viewOperationLinks(
      entry.resolvedBy.filter((id) => !entry.fix?.includes(`\`${id}\``)),
      sources,
    ),
    count: [
      countNoun(operations.size, "operation"),
      ...(statuses.length > 1 ? [`under ${statuses.length} statuses`] : []),
    ].join(", "),
    ...viewWordings(entry, uses, sources),
    sample: viewBody(shown?.documented.sample, shown?.mediaType),
    sampleTile: shown ? viewStatusTile(String(shown.documented.sampleStatus)) : null,
    typescript: viewHandling(entry, uses, sources),
    curl: shown ? viewShell(sources.writeCurl(shown.operation)) : null,
    ...viewTrigger(uses, sources),
    shownOperation: shown ? shown.operation.id : null,
    support: sources.support,
    related: sources.findRelated(entry).map(({ code, title }) => ({
      ...viewCodeName(code, sources),
      href: links.code(code) ?? "",
      title: title === code ? "" : title,
    })),
    since: entry.since ?? null,
    history: viewHistoryOf(entry.code, sources),
    changes: links.page("changes"),
    search: links.page("search"),
    matrix: links.page("matrix"),
    retries: links.page("retries"),
  };
}

function viewStatuses(uses: readonly CodeUse[], { links, contract }: ViewSources) {
  return [...new Set(uses.map(({ status }) => status))].map((status) => ({
    ...viewStatusTile(status),
    href: links.status(status) ?? links.page("home"),
    title: nameBeside(contract.norms.find((norm) => norm.status === status) ?? { status, title: status }),
  }));
}

/** The words of a code, with what parts them: where it may be broken on a small screen. */
function splitCode(code: string): readonly string[] {
  if (!/^[A-Za-z0-9_]+$/.test(code)) return [code];
  return code.match(/[^_]*_+|[^_]+/g) ?? [code];
}

/** The tags of the operations that return a code, as many as have room in a line. */
function viewTags(uses: readonly CodeUse[], { tags, links }: ViewSources) {
  const names = new Set(uses.map(({ operation }) => operation.tag));
  const all = tags
    .filter(({ name }) => names.has(name))
    .map(({ name, title }) => ({ text: title, href: links.tag(name) ?? "" }));
  return { shown: all.slice(0, maxTags), more: Math.max(0, all.length - maxTags) };
}

/** An operation that describes a code in one way, under one or several statuses. */
interface WordedUse extends Pick<CodeUse, "operation" | "documented"> {
  readonly statuses: readonly string[];
}

/** A row for each operation; operations with the same description are one list when they are many. */
function viewWordings(entry: CatalogEntry, uses: readonly CodeUse[], sources: ViewSources) {
  const wordings = groupByWording(uses);
  const few = wordings.filter(({ length }) => length <= maxRowsOfOneWording);
  const many = wordings.filter(({ length }) => length > maxRowsOfOneWording);
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

/** The uses with the same description, each operation once. */
function groupByWording(uses: readonly CodeUse[]): readonly (readonly WordedUse[])[] {
  const wordings = new Map<string, Map<string, WordedUse>>();
  for (const { operation, status, documented } of uses) {
    const { meaning, fix, retry } = documented;
    const key = JSON.stringify([meaning, fix, retry]);
    const alike = wordings.get(key) ?? new Map<string, WordedUse>();
    wordings.set(key, alike);
    const statuses = [...(alike.get(operation.id)?.statuses ?? []), status];
    alike.set(operation.id, { operation, documented, statuses });
  }
  return [...wordings.values()].map((alike) => [...alike.values()]);
}

function viewUse({ operation, statuses, documented }: WordedUse, { links }: ViewSources) {
  const href = links.operation(operation.id) ?? "";
  return {
    operation: operation.id,
    href: `${href}#${toCodeAnchor(documented.code)}`,
    summary: operation.summary === operation.id ? "" : operation.summary,
    statuses: statuses.map((status) => ({
      ...viewStatusTile(status),
      href: links.status(status) ?? links.page("home"),
    })),
  };
}

/** How an operation describes a code; fix and retry advice only where they differ from the catalog. */
function viewWording({ documented }: WordedUse, entry: CatalogEntry, sources: ViewSources) {
  return {
    meaning: viewText(documented.meaning, sources),
    fix: documented.fix === entry.fix ? null : viewText(documented.fix, sources),
    retry: documented.retry === entry.retry ? null : viewRetry(documented.retry),
  };
}

/** The first request that causes it in the sandbox. */
function viewTrigger(uses: readonly CodeUse[], sources: ViewSources) {
  const use = uses.find(({ documented }) => documented.trigger !== undefined);
  const { trigger } = use?.documented ?? {};
  return {
    trigger: use && trigger ? viewShell(sources.writeCurl(use.operation, trigger)) : null,
    triggerOperation: use?.operation.id ?? null,
  };
}

function viewHandling(entry: CatalogEntry, uses: readonly CodeUse[], sources: ViewSources) {
  const [first] = uses;
  if (!first) return null;
  const fix = first.documented.fix ?? entry.fix;
  const resolvedBy = sources.operations.get(entry.resolvedBy.find((id) => id !== first.operation.id) ?? "");
  const advice = { ...(fix !== undefined && { fix }), ...(resolvedBy && { resolvedBy }) };
  return viewTypeScript(sources.samples.ofCode(first.operation, entry.code, advice));
}
