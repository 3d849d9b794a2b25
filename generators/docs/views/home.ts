import { listCodeNames } from "../code-uses.js";
import { listTags } from "../tag-groups.js";
import { countNoun, viewMissingCodes, viewText } from "./parts.js";
import { viewCodeRow, viewNormRow, viewOperationRow } from "./rows.js";
import type { ViewSources } from "./sources.js";

/** The overview: the norms, every code, every operation by tag. */
export function viewHome(sources: ViewSources) {
  const { contract, links } = sources;
  const { catalog, operations } = contract;
  const coded = operations.filter((operation) => listCodeNames(operation).length > 0).length;
  return {
    description: viewText(contract.description, sources),
    norms: contract.norms.map((norm) => viewNormRow(norm, sources)),
    codes: catalog.map((entry) => viewCodeRow(entry, sources)),
    groups: listTags(contract).map(({ name, title, operations }) => ({
      title,
      href: links.tag(name) ?? "",
      operations: operations.map((one) => viewOperationRow(one, sources)),
    })),
    operationCount: countNoun(operations.length, "operation"),
    codeCount: countNoun(catalog.length, "error code"),
    codedCount: `${coded === operations.length ? "" : `${coded} of `}${countNoun(operations.length, "operation")}`,
    missing: viewMissingCodes(contract),
    matrix: links.page("matrix"),
    retries: links.page("retries"),
    access: links.page("access"),
    deviations: links.page("deviations"),
  };
}
