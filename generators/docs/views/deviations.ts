import { viewCodeName, viewOperationLinks, viewText } from "./parts.js";
import type { ViewSources } from "./sources.js";
import { viewStatusTile } from "./status-tile.js";

/** The page of deviations from the norms, of legacy operations and of deprecated codes. */
export function viewDeviations(sources: ViewSources) {
  const { contract, links } = sources;
  return {
    deviations: contract.operations.flatMap(({ id, deviations }) =>
      deviations.map(({ status, reason }) => ({
        operation: id,
        href: links.operation(id) ?? "",
        ...viewStatusTile(status),
        statusHref: links.status(status) ?? links.page("home"),
        reason: viewText(reason, sources),
      })),
    ),
    legacy: contract.operations
      .filter(({ deprecated, replacedBy }) => deprecated || replacedBy.length > 0)
      .map(({ id, summary, replacedBy }) => ({
        id,
        summary: summary === id ? "" : summary,
        href: links.operation(id) ?? "",
        replacedBy: viewOperationLinks(replacedBy, sources),
      })),
    codes: contract.catalog
      .filter(({ deprecated }) => deprecated)
      .map((entry) => ({
        ...viewCodeName(entry.code, sources),
        href: links.code(entry.code) ?? "",
        meaning: viewText(entry.meaning, sources),
      })),
  };
}
