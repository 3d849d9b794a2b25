import { listCodeNames } from "../code-uses.js";
import { toTagRoute } from "../reference-route.js";
import { viewMatrix } from "./matrix.js";
import { countNoun, viewText } from "./parts.js";
import { viewCodeRow, viewOperationRow } from "./rows.js";
/** The page of a tag: its operations, its codes, and the codes by operation. */
export function viewTag(group, sources) {
    const { contract } = sources;
    const codes = new Set(group.operations.flatMap(listCodeNames));
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
function findReference({ name, operations }, { hasReference, links, shapes }) {
    const isTag = operations.some(({ id }) => shapes.operations.get(id)?.tags.includes(name));
    return hasReference && isTag ? `${links.root}reference/index.html${toTagRoute(name)}` : null;
}
