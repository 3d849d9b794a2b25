import { collectComposed, findStep, listParts } from "../openapi/composed.js";
import { isRefusing } from "./failure-values.js";
/** The alternatives of a success that always refuse; `undefined` if its schema does not tell them from its data. */
export function findRefusals(body, places, follow) {
    const alternatives = listAlternatives(body, follow);
    for (const place of places) {
        const said = alternatives.map((one) => ({ one, values: findRefusingValues(one, place, follow) }));
        const refusing = said.filter(({ values }) => values !== undefined);
        if (refusing.length === 0 || refusing.length === said.length)
            continue;
        const values = [...new Set(refusing.flatMap((one) => one.values ?? []))];
        return {
            bodies: refusing.map(({ one }) => one),
            at: place.at,
            ...((place.equals || place.not) && { values }),
        };
    }
    return undefined;
}
/** The schemas of which a body fits one, references followed; the body itself if it has no alternatives. */
export function listAlternatives(body, follow, seen = new Set()) {
    const placed = follow(body.node, body.location);
    if (!placed || seen.has(placed.node))
        return [];
    seen.add(placed.node);
    const parts = [...listParts(placed, "oneOf"), ...listParts(placed, "anyOf")];
    return parts.length === 0 ? [placed] : parts.flatMap((part) => listAlternatives(part, follow, seen));
}
/** What an alternative always has at a place, if it refuses by it; empty where any value does. */
function findRefusingValues(alternative, place, follow) {
    const leaves = findRequired(alternative, place.at, follow);
    if (!leaves || (!place.equals && !place.not))
        return leaves && [];
    const values = leaves.map(({ node }) => listScalars(node)).find(({ length }) => length > 0);
    return values?.every((value) => isRefusing(place, value)) ? values : undefined;
}
/** The schemas of what every body has at a path; `undefined` where it may be missing. */
function findRequired(start, path, follow) {
    const compose = (some) => collectComposed(some, follow, ["allOf"]);
    let parts = compose([start]);
    for (const name of path) {
        const isThere = /^\d+$/.test(name) || parts.some(({ node }) => listNames(node.required).includes(name));
        parts = compose(parts.flatMap((part) => findStep(part, name) ?? []));
        if (!isThere || parts.length === 0)
            return undefined;
    }
    return parts;
}
/** Before mending, values may have the wrong shape. */
function listNames(required) {
    return Array.isArray(required) ? required : [];
}
function listScalars(schema) {
    const listed = "const" in schema ? [schema.const] : [schema.enum ?? []].flat();
    return listed.filter((value) => value === null || typeof value !== "object");
}
