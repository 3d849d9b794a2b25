import type { CatalogEntry, ErrorResponse, Norm, Operation } from "../../contract/contract.js";
import { countNoun, viewCodeName, viewOperationLinks, viewRetry, viewText, viewTypeScript } from "./parts.js";
import type { ViewSources } from "./sources.js";
import { nameBeside, viewStatusTile } from "./status-tile.js";

/** The page of a status: what it means, what to check, its codes, the operations that have it, and the deviations. */
export function viewStatus(norm: Norm, sources: ViewSources) {
  const { contract, uses, links } = sources;
  const having = contract.operations.filter((operation) => hasStatus(operation, norm.status));
  const isMostly = having.length > contract.operations.length / 2;
  const isReturned = ({ code }: CatalogEntry) => uses.get(code)?.some(({ status }) => status === norm.status);
  return {
    ...viewStatusTile(norm.status),
    title: nameBeside(norm),
    isFromHttp: norm.source === "http",
    isAdviceFromHttp: norm.source !== "shared",
    kind: norm.kind,
    description: viewText(norm.description, sources),
    retry: viewRetry(norm.retry),
    genericCode: norm.genericCode ?? null,
    genericHref: links.code(norm.genericCode ?? "") ?? null,
    troubleshooting: norm.troubleshooting.map((sentence) => viewText(sentence, sources)),
    guide: norm.guide ?? null,
    retries: links.page("retries"),
    codes: contract.catalog.filter(isReturned).map((entry) => ({
      ...viewCodeName(entry.code, sources),
      href: links.code(entry.code) ?? "",
      meaning: viewText(entry.meaning, sources),
      retry: viewRetry(entry.retry),
    })),
    deviations: listDeviations(norm, sources),
    wordings: viewWordings(norm, having, isMostly, sources),
    without: isMostly ? viewLinks(difference(contract.operations, having), sources) : [],
    typescript: viewHandling(norm, having, sources),
  };
}

/**
 * The operations with a status by how they describe it. Those that say what the norm says are left out where
 * most operations have the status: there, the others are listed.
 */
function viewWordings(
  { status, description: norm }: Norm,
  having: readonly Operation[],
  isMostly: boolean,
  sources: ViewSources,
) {
  const wordings = new Map<string, Operation[]>();
  for (const operation of having) {
    const description = findError(operation, status)?.description ?? "";
    wordings.set(description, [...(wordings.get(description) ?? []), operation]);
  }
  return [...wordings]
    .filter(([description]) => !isMostly || description !== norm)
    .map(([description, operations]) => ({
      description: description === norm ? null : viewText(description, sources),
      count: countNoun(operations.length, "operation"),
      operations: viewLinks(operations, sources),
    }));
}

/** How to handle the kind of a status, on an operation whose codes do not take the status for themselves. */
function viewHandling({ kind, status }: Norm, having: readonly Operation[], { samples }: ViewSources) {
  const shown = having.find((operation) => findError(operation, status)?.codes.length === 0) ?? having[0];
  return shown ? viewTypeScript(samples.ofKind(shown, kind, status)) : null;
}

function findError({ errors }: Operation, wanted: string): ErrorResponse | undefined {
  return errors.find(({ status }) => status === wanted);
}

function difference(all: readonly Operation[], some: readonly Operation[]): readonly Operation[] {
  const known = new Set(some);
  return all.filter((one) => !known.has(one));
}

function viewLinks(operations: readonly Operation[], sources: ViewSources) {
  return viewOperationLinks(
    operations.map(({ id }) => id),
    sources,
  );
}

function hasStatus(operation: Operation, status: string): boolean {
  return findError(operation, status) !== undefined;
}

function listDeviations({ status: wanted }: Norm, sources: ViewSources) {
  return sources.contract.operations.flatMap(({ id, deviations }) =>
    deviations
      .filter(({ status }) => status === wanted)
      .map(({ reason }) => ({
        operation: id,
        href: sources.links.operation(id) ?? "",
        reason: viewText(reason, sources),
      })),
  );
}
