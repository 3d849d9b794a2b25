import { isRecord } from "../openapi/openapi.js";
/** A copy of a value that has another value at a path; what is missing on the way, or is of another kind, is made. */
export function placeValue(holder, path, value) {
    const [name, ...rest] = path;
    if (name === undefined)
        return value;
    if (/^\d+$/.test(name) && !isRecord(holder)) {
        const items = Array.isArray(holder) ? [...holder] : [];
        // A list of samples is short; an index beyond it is that of a next entry.
        const index = Math.min(Number(name), items.length);
        items[index] = placeValue(items[index], rest, value);
        return items;
    }
    const record = isRecord(holder) ? holder : {};
    const inner = Object.hasOwn(record, name) ? record[name] : undefined;
    return { ...record, [name]: placeValue(inner, rest, value) };
}
