import { viewCodeName, viewMissingCodes } from "./parts.js";
import { viewOperationRow } from "./rows.js";
import type { ViewSources } from "./sources.js";

/** All codes and operations by name: the search page as it works without JavaScript. */
export function viewIndexOfAll(sources: ViewSources) {
  const { contract, links } = sources;
  return {
    codes: contract.catalog.map(({ code, title }) => ({
      ...viewCodeName(code, sources),
      title: title === code ? "" : title,
      href: links.code(code) ?? "",
    })),
    missing: viewMissingCodes(contract),
    operations: [...contract.operations]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((operation) => viewOperationRow(operation, sources)),
  };
}
