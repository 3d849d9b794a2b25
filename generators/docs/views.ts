import type {
  CatalogEntry,
  Contract,
  DocumentedCode,
  Norm,
  Operation,
  RetryAdvice,
} from "../contract/contract.js";
import type { Html, Markdown } from "./html.js";
import { renderCodeSample, renderOperationSample } from "./samples.js";
import type { Links } from "./site-map.js";

/** What a view is built with. */
export interface ViewSources {
  readonly contract: Contract;
  readonly links: Links;
  readonly markdown: Markdown;
  /** Name of the npm package that samples import. */
  readonly packageName: string;
}

interface RetryView {
  readonly name: string;
  readonly label: string;
}

const retryLabels: Readonly<Record<RetryAdvice, string>> = {
  never: "Do not try again",
  "after-fix": "Try again after the fix",
  "after-delay": "Try again later",
  "after-credentials": "Try again with new credentials",
};

function viewRetry(retry: RetryAdvice | undefined): RetryView | null {
  return retry === undefined ? null : { name: retry, label: retryLabels[retry] };
}

interface LinkView {
  readonly text: string;
  readonly href: string;
}

function viewOperationLinks(ids: readonly string[], { links }: ViewSources): readonly LinkView[] {
  return ids.flatMap((id) => {
    const href = links.operation(id);
    return href === undefined ? [] : [{ text: id, href }];
  });
}

/** The overview: the norms, every code, every operation by tag. */
export function viewHome(sources: ViewSources) {
  const { contract, links, markdown } = sources;
  const groups = contract.tags
    .map(({ name, title, description }) => ({
      title,
      description: markdown(description ?? ""),
      operations: contract.operations
        .filter(({ tag }) => tag === name)
        .map((one) => viewOperationRow(one, sources)),
    }))
    .filter(({ operations }) => operations.length > 0);
  const known = new Set(contract.tags.map(({ name }) => name));
  const rest = contract.operations
    .filter(({ tag }) => !known.has(tag))
    .map((one) => viewOperationRow(one, sources));
  return {
    description: markdown(contract.description ?? ""),
    norms: contract.norms.map((norm) => ({
      status: norm.status,
      href: links.status(norm.status) ?? "",
      title: norm.title,
      kind: norm.kind,
      description: markdown(norm.description),
      retry: viewRetry(norm.retry),
    })),
    codes: contract.catalog.map((entry) => ({
      code: entry.code,
      href: links.code(entry.code) ?? "",
      meaning: markdown(entry.meaning),
      retry: viewRetry(entry.retry),
      operationCount: countOperations(contract, entry.code),
    })),
    groups:
      rest.length === 0 ? groups : [...groups, { title: "Other", description: "" as Html, operations: rest }],
    operationCount: contract.operations.length,
    codeCount: contract.catalog.length,
    codeNoun: contract.catalog.length === 1 ? "code" : "codes",
  };
}

function viewOperationRow(operation: Operation, { links }: ViewSources) {
  const { id, summary, method, path, deprecated } = operation;
  const codes = operation.errors.flatMap(({ codes: here }) => here);
  const codeNoun = codes.length === 1 ? "code" : "codes";
  const href = links.operation(id) ?? "";
  return { id, summary, method, path, deprecated, href, codeCount: codes.length, codeNoun };
}

function countOperations({ operations }: Contract, code: string): number {
  return operations.filter(({ errors }) => errors.some(({ codes }) => codes.some((one) => one.code === code)))
    .length;
}

/** A status: what it means, what to check, where its codes are. */
export function viewStatus(norm: Norm, sources: ViewSources) {
  const { contract, links, markdown } = sources;
  const codes = contract.catalog.filter(({ code }) => isAnsweredWith(contract, code, norm.status));
  const deviations = contract.operations.flatMap(({ id, deviations: here }) =>
    here
      .filter(({ status }) => status === norm.status)
      .map(({ reason }) => ({ operation: id, href: links.operation(id) ?? "", reason: markdown(reason) })),
  );
  return {
    status: norm.status,
    title: norm.title,
    kind: norm.kind,
    description: markdown(norm.description),
    retry: viewRetry(norm.retry),
    genericCode: norm.genericCode ?? null,
    troubleshooting: norm.troubleshooting.map((sentence) => markdown(sentence)),
    guide: norm.guide ?? null,
    codes: codes.map(({ code, meaning }) => ({
      code,
      href: links.code(code) ?? "",
      meaning: markdown(meaning),
    })),
    deviations,
  };
}

function isAnsweredWith({ operations }: Contract, code: string, status: string): boolean {
  return operations.some(({ errors }) =>
    errors.some((error) => error.status === status && error.codes.some((one) => one.code === code)),
  );
}

/** A code: what happened, how to fix it, whether to try again, where it occurs, sample, TypeScript, since when. */
export function viewCode(entry: CatalogEntry, sources: ViewSources) {
  const { contract, links, markdown, packageName } = sources;
  const uses = contract.operations.flatMap((operation) =>
    operation.errors.flatMap(({ status, codes }) =>
      codes
        .filter(({ code }) => code === entry.code)
        .map((documented) => ({ operation, status, documented })),
    ),
  );
  const [first] = uses;
  return {
    code: entry.code,
    title: entry.title,
    meaning: markdown(entry.meaning),
    fix: entry.fix === undefined ? null : markdown(entry.fix),
    retry: viewRetry(entry.retry),
    // The fix links the operations that it names; the rest is said beside it.
    resolvedBy: viewOperationLinks(
      entry.resolvedBy.filter((id) => !entry.fix?.includes(`\`${id}\``)),
      sources,
    ),
    uses: uses.map(({ operation, status, documented }) => ({
      operation: operation.id,
      href: links.operation(operation.id) ?? "",
      summary: operation.summary,
      status,
      statusHref: links.status(status) ?? "",
      ...viewDocumented(documented, entry, sources),
    })),
    sample: viewSample(first?.documented.sample),
    typescript: first ? renderCodeSample(contract, first.operation, entry.code, packageName) : null,
    since: entry.since ?? null,
    deprecated: entry.deprecated,
  };
}

/** What an operation says of a code; the fix only where it differs from the catalog's. */
function viewDocumented(
  documented: DocumentedCode,
  entry: CatalogEntry | undefined,
  { markdown }: ViewSources,
) {
  const ownFix = documented.fix !== undefined && documented.fix !== entry?.fix;
  return {
    meaning: markdown(documented.meaning),
    fix: ownFix ? markdown(documented.fix) : null,
    retry: viewRetry(documented.retry),
  };
}

function viewSample(sample: unknown): string | null {
  return sample === undefined ? null : JSON.stringify(sample, undefined, 2);
}

/** An operation: its errors by status, in the order in which one meets them, and TypeScript that handles them all. */
export function viewOperation(operation: Operation, sources: ViewSources) {
  const { contract, markdown, packageName, links } = sources;
  return {
    id: operation.id,
    summary: operation.summary,
    method: operation.method,
    path: operation.path,
    description: markdown(operation.description ?? ""),
    deprecated: operation.deprecated,
    replacedBy: viewOperationLinks(operation.replacedBy, sources),
    replay: replaySentences[operation.replay],
    errors: operation.errors.map(({ status, description, codes }) => ({
      status,
      statusHref: links.status(status) ?? "",
      title: contract.norms.find((norm) => norm.status === status)?.title ?? null,
      description: markdown(description),
      codes: codes.map((documented) => ({
        code: documented.code,
        href: links.code(documented.code) ?? "",
        ...viewDocumented(documented, undefined, sources),
        sample: viewSample(documented.sample),
      })),
    })),
    deviations: operation.deviations.map(({ status, reason }) => ({ status, reason: markdown(reason) })),
    typescript: renderOperationSample(contract, operation, packageName),
  };
}

const replaySentences = {
  safe: "Safe to send again: repeating it has no further effect.",
  keyed: "Safe to send again with the same key.",
  once: "Not safe to send again: a repeated request may be carried out twice.",
} as const;
