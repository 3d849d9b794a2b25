import { YamlParseError } from "../engine/engine.js";
import { RefusedReferenceError } from "../engine/refused-reference.js";
import { isRecord } from "../openapi/openapi.js";
import { toRelativeFile } from "../openapi/place.js";
import { parsePointer } from "../openapi/pointer.js";
import { change } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses:
        "200":
          description: The cards.
          content: { application/json: { schema: { $ref: "#/components/schemas/Crad" } } }
components:
  schemas:
    Card: { type: object }
`;
/** A file behind a reference that cannot be parsed is `document/syntax`. */
export const unresolvedReference = {
    id: "document/unresolved-reference",
    severity: "error",
    meaning: "a `$ref` cannot be resolved",
    help: "correct the file or the pointer after `#`, or add what it names",
    why: "The target of a reference is part of the document. Without it nobody knows what the operation takes or returns, and a generator would have to guess.",
    failing,
    fixed: change(failing, "Crad", "Card"),
    visitor: () => {
        const root = {};
        return {
            Root(node, { location }) {
                Object.assign(root, { node, at: location });
            },
            ref: { leave: reportEachFileOnce(root) },
        };
    },
};
function reportEachFileOnce(root) {
    const reportedFiles = new Set();
    return (node, context, resolved) => {
        const { report, location } = context;
        if (resolved.node !== undefined)
            return;
        if (!(resolved.error instanceof YamlParseError)) {
            const { originalError: reason } = resolved.error ?? {};
            const problem = reason instanceof RefusedReferenceError ? reason.message : "cannot be resolved";
            const at = location.child(["$ref"]);
            const message = `the reference \`${node.$ref}\` ${problem}`;
            const help = findHelp(node.$ref, location, root);
            // The engine keeps what a problem has besides.
            if (!isData(context))
                return report({ message, location: at, ...(help !== undefined && { help }) });
            return report({ message: `${message}, and is left out`, location: at, forceSeverity: "warn" });
        }
        const { source, message } = resolved.error;
        if (reportedFiles.has(source.absoluteRef))
            return;
        reportedFiles.add(source.absoluteRef);
        report({ ruleId: "document/syntax", message, location: toLocation(resolved.error) });
    };
}
/** In a file beside the root, a pointer into the root lacks the way to it. */
function findHelp(reference, { source }, { node, at }) {
    if (!at || !reference.startsWith("#/") || at.source.absoluteRef === source.absoluteRef)
        return undefined;
    const target = parsePointer(reference.slice(1)).reduce((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), node);
    if (target === undefined)
        return undefined;
    const right = `${toRelativeFile(at.source.absoluteRef, source.absoluteRef)}${reference}`;
    return `a pointer without a file leads into the same file; write \`$ref: ${right}\``;
}
/** Whether a reference is in data, such as an example or an extension that is not ours. */
function isData({ type, key, location }) {
    if (/^x-error(s|-catalog)?$/.test(String(key)))
        return false;
    if (type.name === "SpecExtension")
        return true;
    const isOfExtension = /\/x-[^/]*\/[^/]*$/.test(location.pointer);
    return type.name === "scalar" && (isOfExtension || /^(example|default|const|value)$/.test(String(key)));
}
function toLocation({ source, line, col }) {
    const start = { line: Number.isNaN(line) ? 1 : line, col: Number.isNaN(col) ? 1 : col };
    return { source, start, pointer: undefined };
}
