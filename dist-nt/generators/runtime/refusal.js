import { ownValue } from "./own.js";
/** The place where the body of a success says that the API refuses; `undefined` where none does. */
export function findFailure({ api, failurePlaces = api.failurePlaces ?? [] }, body) {
    return failurePlaces.find(({ at, equals, not }) => {
        const value = at.reduce(ownValue, body);
        if (value === undefined)
            return false;
        if (equals)
            return isAmong(value, equals);
        return not ? !isAmong(value, not) : isSaid(value);
    });
}
/** As text: documents and bodies do not agree on what is a number. */
function isAmong(value, values) {
    return (value === null || typeof value !== "object") && values.some((one) => `${one}` === `${value}`);
}
function isSaid(value) {
    return typeof value === "object" && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}
