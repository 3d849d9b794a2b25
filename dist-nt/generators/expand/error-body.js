import { namesStatus } from "../codes/status-names.js";
import { isRecord } from "../openapi/openapi.js";
/**
 * Reads what the expansion has to know of an error body.
 *
 * @param schemas the schema and everything it is composed of, references followed
 */
export function readErrorBody(schemas, example) {
    const properties = Object.assign({}, ...schemas.map((schema) => schema.properties ?? {}));
    return {
        required: [...new Set(schemas.flatMap((schema) => listNames(schema.required)))],
        statusProperty: Object.keys(properties).find((name) => namesStatus(name) && properties[name]?.type === "integer"),
        example: isRecord(example) ? example : {},
    };
}
/** With `--strict`, values of the wrong shape are still in the document during the expansion. */
function listNames(required) {
    return Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
}
/** The code that a body carries at a path; `undefined` where there is neither text nor a number. */
export function findCodeIn(body, path) {
    const found = path.reduce((value, name) => (Array.isArray(value) ? value[Number(name)] : isRecord(value) ? value[name] : undefined), body);
    return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
}
