import type { CatalogEntry, Norm, Operation } from "../../contract/contract.js";
import { viewOperationLinks, viewRetry, viewText, viewTypeScript } from "./parts.js";
import type { ViewSources } from "./sources.js";

/** The page of a status: what it means, what to check, its codes, and the deviations. */
export function viewStatus(norm: Norm, sources: ViewSources) {
  const { contract, uses, links, samples } = sources;
  const [shown] = contract.operations.filter((operation) => hasStatus(operation, norm.status));
  const isReturned = ({ code }: CatalogEntry) => uses.get(code)?.some(({ status }) => status === norm.status);
  const without = contract.operations.filter((operation) => !hasStatus(operation, norm.status));
  return {
    status: norm.status,
    title: norm.title === norm.status ? "" : norm.title,
    kind: norm.kind,
    description: viewText(norm.description, sources),
    retry: viewRetry(norm.retry),
    genericCode: norm.genericCode ?? null,
    genericHref: links.code(norm.genericCode ?? "") ?? null,
    troubleshooting: norm.troubleshooting.map((sentence) => viewText(sentence, sources)),
    guide: norm.guide ?? null,
    codes: contract.catalog.filter(isReturned).map((entry) => ({
      code: entry.code,
      href: links.code(entry.code) ?? "",
      meaning: viewText(entry.meaning, sources),
      retry: viewRetry(entry.retry),
    })),
    deviations: listDeviations(norm, sources),
    // Listed only where most operations have the status and a few do not.
    without:
      without.length < contract.operations.length / 2
        ? viewOperationLinks(
            without.map(({ id }) => id),
            sources,
          )
        : [],
    typescript: shown ? viewTypeScript(samples.ofKind(shown, norm.kind)) : null,
  };
}

function hasStatus({ errors }: Operation, status: string): boolean {
  return errors.some((error) => error.status === status);
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
