import { toTagRoute } from "../reference-route.js";
import type { TagGroup } from "../tag-groups.js";
import { viewMatrix } from "./matrix.js";
import { countNoun, viewText } from "./parts.js";
import { viewCodeRow, viewOperationRow } from "./rows.js";
import type { ViewSources } from "./sources.js";

/** The page of a tag: its operations, its codes, and the codes by operation. */
export function viewTag(group: TagGroup, sources: ViewSources) {
  const { contract } = sources;
  const codes = new Set(group.codes);
  return {
    title: group.title,
    reference: findReference(group, sources),
    description: viewText(group.description, sources),
    operationCount: countNoun(group.operations.length, "operation"),
    operations: group.operations.map((operation) => viewOperationRow(operation, sources)),
    codes: contract.catalog.filter(({ code }) => codes.has(code)).map((entry) => viewCodeRow(entry, sources)),
    matrix: viewMatrix([group], sources),
  };
}

/** Where the reference shows a tag; `null` if there is no reference, or if the tag stands for having none. */
function findReference(
  { name, operations }: TagGroup,
  { hasReference, links, shapes, findTagPath }: ViewSources,
): string | null {
  const isTag = operations.some(({ id }) => shapes.operations.get(id)?.tags.includes(name));
  return hasReference && isTag ? `${links.root}reference/index.html${toTagRoute(findTagPath(name))}` : null;
}
