import { findCodeSlots } from "../facts/code-facts.js";
/** What the schemas of error bodies say of codes that look like other things: numbers, and URIs of problem types. */
export function readKindsOfCodes({ operations, follow, }) {
    const errors = operations.flatMap(({ responses }) => responses.filter(({ isError }) => isError));
    const slots = errors.flatMap(({ response, location, codePaths }) => findCodeSlots({ node: response, location }, codePaths, follow));
    const isNumber = (type) => type === "integer" || type === "number";
    return {
        hasNumbers: slots.some(({ node: { type } }) => [type].flat().some(isNumber)),
        hasUris: errors.some(({ response }) => Object.keys(response.content ?? {}).some((mediaType) => /^application\/problem\+/i.test(mediaType))),
    };
}
