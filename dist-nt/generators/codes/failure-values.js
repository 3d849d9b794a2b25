import { valueAt } from "../openapi/pointer.js";
/** Whether a body says that the API refuses, as the client reads it. */
export function isRefusal(body, places) {
    return places.some((place) => {
        const value = valueAt(body, place.at);
        if (value === undefined)
            return false;
        if (typeof value !== "object" || value === null)
            return isRefusing(place, value);
        return place.equals ? false : Boolean(place.not) || Object.keys(value).length > 0;
    });
}
/** Whether the API refuses by a value at a place. */
export function isRefusing({ equals, not }, value) {
    if (equals)
        return isAmong(value, equals);
    return not ? !isAmong(value, not) : Boolean(value);
}
/** As text: documents and bodies do not agree on what is a number. */
function isAmong(value, values) {
    return values.some((one) => String(one) === String(value));
}
