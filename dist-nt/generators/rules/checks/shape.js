import { isRecord } from "../../openapi/openapi.js";
const names = {
    text: "text",
    boolean: "`true` or `false`",
    texts: "a list of texts",
    list: "a list",
    map: "a map",
};
/** Reports keys of a map that are unknown or have a value of the wrong shape. Keys `x-…` may be anything. */
export function checkShape(map, shapes, owner, location, report) {
    for (const [key, value] of Object.entries(map)) {
        const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
        if (shape !== undefined) {
            if (!fits(value, shape))
                report(`\`${key}\` of ${owner} is not ${describe(shape)}`, location.child([key]));
        }
        else if (!key.startsWith("x-")) {
            report(`${owner} has the unknown key \`${key}\``, location.child([key]).key());
        }
    }
}
/** Whether a value has a shape. */
export function fits(value, shape) {
    if (shape === "text")
        return typeof value === "string" && value.trim() !== "";
    if (shape === "boolean")
        return typeof value === "boolean";
    if (shape === "list")
        return Array.isArray(value);
    if (shape === "map")
        return isRecord(value);
    if (shape === "texts")
        return Array.isArray(value) && value.every((one) => typeof one === "string");
    return typeof value === "string" && shape.includes(value);
}
function describe(shape) {
    return typeof shape === "string" ? names[shape] : `one of ${shape.map((one) => `\`${one}\``).join(", ")}`;
}
