import { viewOperationRow } from "./rows.js";
import type { ViewSources } from "./sources.js";

/** Every code and every operation by name: what the search page is without a script. */
export function viewIndexOfAll(sources: ViewSources) {
  const { contract, links } = sources;
  return {
    codes: contract.catalog.map(({ code, title }) => ({
      code,
      title: title === code ? "" : title,
      href: links.code(code) ?? "",
    })),
    operations: [...contract.operations]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((operation) => viewOperationRow(operation, sources)),
  };
}
