/** More of a single body say nothing new. */
const maxFaults = 20;
/** One fault for each place. What the alternatives of a schema say one by one becomes one: what lies deepest. */
export function toFaults(errors) {
    const faults = new Map();
    for (const error of joinAlternatives(errors)) {
        const pointer = toPointer(error);
        if (!faults.has(pointer))
            faults.set(pointer, { pointer, message: describe(error) });
        if (faults.size === maxFaults)
            break;
    }
    return [...faults.values()];
}
/** Ajv reports the errors of all alternatives, then that none of them fits. */
function joinAlternatives(errors) {
    const joined = [];
    for (const error of errors) {
        if (error.keyword === "if" || isAftermath(error, joined))
            continue;
        joined.push(isUnion(error) ? takeDeepest(joined, error) : error);
    }
    return joined;
}
/** Of an object in which something else is wrong, no property counts as evaluated. */
function isAftermath({ keyword, instancePath }, before) {
    const isOther = (one) => one.keyword !== keyword && isInside(one, instancePath);
    return keyword.startsWith("unevaluated") && before.some(isOther);
}
function isInside({ instancePath }, path) {
    return instancePath === path || instancePath.startsWith(`${path}/`);
}
function isUnion({ keyword }) {
    return keyword === "anyOf" || keyword === "oneOf";
}
/** Takes what was reported of the alternatives off the end of a list. */
function takeDeepest(joined, union) {
    let deepest;
    for (let last = joined.at(-1); last && isInside(last, union.instancePath); last = joined.at(-1)) {
        joined.pop();
        if (!deepest || depthOf(last) >= depthOf(deepest))
            deepest = last;
    }
    // Several alternatives fit, which is about all of them.
    return deepest && !union.params.passingSchemas ? deepest : union;
}
function depthOf({ instancePath }) {
    return instancePath.split("/").length;
}
/** A property that must not be there is what is wrong, not the object that has it. */
function toPointer({ instancePath, params }) {
    const extra = params.additionalProperty ?? params.unevaluatedProperty;
    if (typeof extra !== "string")
        return instancePath;
    return `${instancePath}/${extra.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function describe({ keyword, params, message = "is not valid" }) {
    if (["additionalProperties", "unevaluatedProperties"].includes(keyword))
        return "is a property that is not documented";
    if (keyword === "false schema")
        return "must not be in a response";
    if (keyword !== "enum")
        return message;
    const allowed = Array.isArray(params.allowedValues) ? params.allowedValues : [];
    const few = allowed.length <= 8 ? `: ${allowed.map((one) => JSON.stringify(one)).join(", ")}` : "";
    return `must be one of the ${allowed.length} allowed values${few}`;
}
