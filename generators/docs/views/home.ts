import { listTags } from "../tag-groups.js";
import { countNoun, viewText } from "./parts.js";
import { viewCodeRow, viewNormRow, viewOperationRow } from "./rows.js";
import type { ViewSources } from "./sources.js";

/** The overview: the norms, every code, every operation by tag. */
export function viewHome(sources: ViewSources) {
  const { contract, links } = sources;
  return {
    description: viewText(contract.description, sources),
    norms: contract.norms.map((norm) => viewNormRow(norm, sources)),
    codes: contract.catalog.map((entry) => viewCodeRow(entry, sources)),
    groups: listTags(contract).map(({ name, title, operations }) => ({
      title,
      href: links.tag(name) ?? "",
      operations: operations.map((one) => viewOperationRow(one, sources)),
    })),
    operationCount: countNoun(contract.operations.length, "operation"),
    codeCount: countNoun(contract.catalog.length, "error code"),
    matrix: links.page("matrix"),
    retries: links.page("retries"),
    access: links.page("access"),
    deviations: links.page("deviations"),
  };
}
