import { collectComposed, findStep } from "../openapi/composed.js";
import { isRecord } from "../openapi/openapi.js";
import { listAlternatives } from "./find-refusals.js";
import { hasType } from "./schema-types.js";
/**
 * Finds how successes say that the API refuses: a flag such as `ok`, or `errors` beside `data`, as GraphQL has
 * them. `undefined` if nothing looks like it.
 *
 * @param bodies the bodies of successes
 */
export function detectFailure(bodies, follow) {
    const found = new Map();
    for (const sign of bodies.flatMap((body) => listSigns(body, follow))) {
        const key = JSON.stringify(sign.place);
        const { isCertain = false, bodies: before = 0 } = found.get(key) ?? {};
        found.set(key, { ...sign, isCertain: isCertain || sign.isCertain, bodies: before + 1 });
    }
    const sorted = [...found.values()].sort((a, b) => Number(b.isCertain) - Number(a.isCertain) || b.bodies - a.bodies);
    return sorted[0];
}
/** Names of flags, with the value that refuses; compared without case, `_` and `-`. */
const flags = new Map([
    ...["ok", "isok", "success", "successful", "succeeded", "issuccess", "issuccessful"].map((name) => [name, false]),
    ...["error", "iserror", "haserror", "haserrors", "failed"].map((name) => [name, true]),
]);
function listSigns(body, follow) {
    const alternatives = listAlternatives(body, follow);
    const parts = collectComposed(alternatives, follow, ["allOf"]);
    const names = new Set(parts.flatMap(({ node }) => Object.keys(readProperties(node))));
    const leavesOf = (name) => collectComposed(parts.flatMap((part) => findStep(part, name) ?? []), follow).map(({ node }) => node);
    const ofFlags = [...names].flatMap((name) => {
        const refusing = flags.get(name.toLowerCase().replace(/[_-]/g, ""));
        const values = refusing === undefined ? [] : listBooleans(leavesOf(name));
        if (refusing === undefined || values.length === 0)
            return [];
        const isCertain = values.includes(true) && values.includes(false);
        return [{ place: { at: [name], equals: [refusing] }, isCertain }];
    });
    const isGraphQl = names.has("data") && names.has("errors") && leavesOf("errors").some((node) => hasType(node, "array"));
    // A mutation with several fields may have done a part of it.
    const ofGraphQl = isGraphQl
        ? [{ place: { at: ["errors"], outcome: "unknown" }, isCertain: false }]
        : [];
    return [...ofFlags, ...ofGraphQl];
}
/** The values that schemas of a flag list; `undefined` for one that lists none. */
function listBooleans(leaves) {
    return leaves.flatMap((node) => {
        const listed = node.const === undefined ? [node.enum ?? []].flat() : [node.const];
        const booleans = listed.filter((value) => typeof value === "boolean");
        return booleans.length > 0 ? booleans : hasType(node, "boolean") ? [undefined] : [];
    });
}
function readProperties({ properties }) {
    return isRecord(properties) ? properties : {};
}
