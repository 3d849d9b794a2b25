import { listValues, readFirst, toText } from "./body-parts.js";
/** More than anybody reads; a body may list a fault for each of many thousand rows. */
const maxIssues = 1000;
/** What a body says is wrong with the input, at the first of its places that says anything. */
export function readIssues({ api, issuePlaces = api.issuePlaces ?? [] }, body) {
    const found = issuePlaces.map((place) => readPlace(api, body, place)).find((issues) => issues.length > 0);
    return (found ?? []).slice(0, maxIssues);
}
function readPlace({ readFields }, body, place) {
    return listValues(body, place.at).flatMap((value) => {
        if (Array.isArray(value))
            return value.flatMap((entry) => readEntry(entry, place));
        // The text of the whole error, as FastAPI has it where the faults of an input otherwise are.
        if (typeof value !== "object" || value === null)
            return [];
        // An object whose entries have no known names has them by field.
        return place.paths || place.messages
            ? readEntry(value, place)
            : (readFields?.(value, value === body) ?? []);
    });
}
/** An entry without a text says nothing. */
export function readEntry(entry, { paths = [], messages = [] }) {
    const message = toText(entry) ?? readFirst(entry, messages, toText);
    return message === undefined ? [] : [{ path: readFirst(entry, paths, toPath) ?? "", message }];
}
/** Text as it is; a list of keys with dots between them, as `items.0.name`. */
function toPath(value) {
    return Array.isArray(value) ? value.join(".") : toText(value);
}
