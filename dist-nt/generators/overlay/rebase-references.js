import { dirname, resolve } from "node:path";
import { isRecord } from "../openapi/openapi.js";
import { toRelativeFile } from "../openapi/place.js";
import { mapValues } from "./merge-update.js";
/**
 * An overlay whose references lead, from a document, to what they lead to from the overlay. Those without a file lead
 * into the document itself.
 *
 * @param file absolute path of the document
 */
export function rebaseReferences(overlay, file) {
    const from = dirname(overlay.source.absoluteRef);
    if (from === dirname(file))
        return overlay;
    const actions = overlay.actions.map((action) => {
        const { change } = action;
        if (change.type !== "update")
            return action;
        return { ...action, change: { ...change, value: rebaseValue(change.value, from, file) } };
    });
    return { ...overlay, actions };
}
function rebaseValue(value, from, file) {
    if (Array.isArray(value))
        return value.map((one) => rebaseValue(one, from, file));
    if (!isRecord(value))
        return value;
    const copied = mapValues(value, (one) => rebaseValue(one, from, file));
    return typeof value.$ref === "string" ? { ...copied, $ref: rebase(value.$ref, from, file) } : copied;
}
function rebase(reference, from, file) {
    const [, path = "", fragment = ""] = /^([^#]*)(.*)$/s.exec(reference) ?? [];
    if (path === "" || /^([a-z][a-z0-9+.-]+:|\/\/)/i.test(path))
        return reference;
    return `${toRelativeFile(resolve(from, path), file)}${fragment}`;
}
