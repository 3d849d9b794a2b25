import { documentLimits } from "../limits/document-limits.js";
import { isRecord } from "../openapi/openapi.js";
import { writtenBelow } from "./overlaid-document.js";
/** @returns takes an update for the node at a path; what all updates together add is limited */
export function createMerging(document) {
    let rest = documentLimits.overlayValues;
    const copy = (value) => copyValue(value, () => {
        rest -= 1;
        if (rest < 0)
            throw new ExcessiveUpdate();
    });
    const mergeBelow = (path, key, update) => {
        const holder = document.get(path);
        const below = [...path, key];
        if (!Object.hasOwn(holder, key)) {
            document.set(path, key, copy(update.value), update.written);
            return undefined;
        }
        const kind = toKind(holder[key]);
        if (kind !== toKind(update.value))
            return toConflict(below, holder[key], update);
        if (kind === "map")
            return mergeMap(below, update);
        if (kind === "list")
            appendAll(below, update);
        else
            document.set(path, key, update.value, update.written);
        return undefined;
    };
    const mergeMap = (path, update) => {
        for (const [key, value] of Object.entries(update.value)) {
            const conflict = mergeBelow(path, key, partOf(update, key, value));
            if (conflict)
                return conflict;
        }
        return undefined;
    };
    const appendAll = (path, update) => {
        for (const [index, value] of update.value.entries())
            document.append(path, copy(value), partOf(update, index, value).written);
    };
    return (path, update) => {
        const node = document.get(path);
        const kind = toKind(node);
        if (kind === "list" && !Array.isArray(update.value))
            document.append(path, copy(update.value), update.written);
        else if (kind === "list")
            appendAll(path, update);
        else if (kind !== toKind(update.value))
            return toConflict(path, node, update);
        else if (kind === "map")
            return mergeMap(path, update);
        else
            document.set(path.slice(0, -1), path.at(-1) ?? "", update.value, update.written);
        return undefined;
    };
}
/** Updates that add more than a document may have. */
export class ExcessiveUpdate extends Error {
    name = "ExcessiveUpdate";
    constructor() {
        super(`adds more than ${documentLimits.overlayValues} values to the document`);
    }
}
export function toKind(value) {
    if (Array.isArray(value))
        return "list";
    return isRecord(value) ? "map" : "value";
}
/** The part of an update at a key, written there if it is written at all. */
function partOf(update, key, value) {
    return { ...update, value, written: update.hasParts ? writtenBelow(update.written, key) : update.written };
}
function toConflict(path, node, update) {
    return { path, update, message: `${describe(update.value)} cannot be merged with ${describe(node)}` };
}
function describe(value) {
    const kind = toKind(value);
    if (kind !== "value")
        return `a ${kind}`;
    return value === null ? "an empty value" : `a ${typeof value === "string" ? "text" : typeof value}`;
}
/** A copy of a value in which nothing is shared; `onPart` is called for each of its parts. */
export function copyValue(value, onPart = () => { }) {
    onPart();
    if (Array.isArray(value))
        return value.map((one) => copyValue(one, onPart));
    return isRecord(value) ? mapValues(value, (one) => copyValue(one, onPart)) : value;
}
/** A copy of a map with other values; all of its keys stay keys of its own, `__proto__` too. */
export function mapValues(map, change) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
