import { readCode } from "./body-parts.js";
import { ownValue } from "./own.js";
/**
 * Finds the body of an error under the status of a success: most schemas allow it, since they allow any property. A
 * schema that describes a property of that name has another use for it.
 */
export function checkSuccess(checking, { bodies }, { json }) {
    const { operation, documented, status, say } = checking;
    if (status < 200 || status > 299 || !json)
        return [];
    const { api, codePaths = api.codePaths } = operation;
    const unknown = codePaths.filter(([name = ""]) => !Object.values(bodies).some((one) => mentions(checking, one, name)));
    const code = readCode({ ...operation, codePaths: unknown }, json.value, () => false);
    const statuses = Object.keys(documented.codes).filter((key) => code !== undefined && documented.codes[key]?.includes(code));
    if (code === undefined || statuses.length === 0)
        return [];
    return [
        {
            rule: "body/error-in-success",
            message: `a success has the code ${say(code)}, which is documented under ${statuses.join(", ")}`,
        },
    ];
}
/** Whether a schema, or one that it is composed of, describes a property. */
function mentions({ all }, start, name) {
    const queue = [start];
    for (const schema of queue) {
        const properties = ownValue(schema, "properties");
        if (ownValue(properties, name) !== undefined)
            return true;
        const reference = ownValue(schema, "$ref");
        const target = typeof reference === "string" && ownValue(all.schemas, reference.replace(/^component:/, ""));
        const parts = ["allOf", "anyOf", "oneOf"].flatMap((word) => ownValue(schema, word) ?? []);
        const next = [...parts, ...(typeof target === "string" ? [JSON.parse(target)] : [])];
        if (queue.length < maxParts)
            queue.push(...next);
    }
    return false;
}
/** What is composed of more parts, or of itself, is not looked through further. */
const maxParts = 200;
