/** The parts of an OpenAPI document that the toolchain reads, in the raw shapes of the specification. */
/**
 * HTTP methods that are fields of a path item, in the order in which the specification lists them. OpenAPI 3.2 has
 * further ones under `additionalOperations`.
 */
export const httpMethods = [
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
];
/** Whether a value is a Reference Object. */
export function isReference(value) {
    return isRecord(value) && typeof value.$ref === "string";
}
/** Whether a value is an object with string keys. */
export function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
