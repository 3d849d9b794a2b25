import { isRecord } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import { toFilePath } from "./addition.js";
/** Additions to one place as one: two paths may share their operations. */
export function groupByPlace(additions) {
    const groups = new Map();
    for (const { target, update } of additions) {
        const file = target.source.absoluteRef;
        const path = toFilePath(target);
        const key = `${file}\n${formatPointer(path)}`;
        const known = groups.get(key);
        groups.set(key, { file, path, update: known ? mergeUpdates(known.update, update) : update });
    }
    return [...groups.values()];
}
function mergeUpdates(first, second) {
    const merged = { ...first };
    for (const [key, value] of Object.entries(second)) {
        const known = merged[key];
        if (isRecord(known) && isRecord(value))
            merged[key] = mergeUpdates(known, value);
        else
            merged[key] ??= value;
    }
    return merged;
}
