/** Whether a schema lists values, whatever they are. */
export function listsValues(schema) {
    return schema.enum !== undefined || schema.const !== undefined || isExtensible(schema);
}
/** Whether a schema lists values and allows others, so that an API can add some (`x-extensible-enum`). */
export function isExtensible(schema) {
    return (schema.enum === undefined && schema.const === undefined && Array.isArray(schema["x-extensible-enum"]));
}
/**
 * The text and the whole numbers that a schema lists as `enum`, `const` or `x-extensible-enum`, each once; `null`
 * among them means that there may be no code, and `about:blank` that a problem has no type (RFC 9457 section 4.2.1).
 */
export function listCodes(schema) {
    const codes = new Map();
    for (const [index, value] of listValues(schema).entries()) {
        const code = String(value);
        const isCode = (typeof value === "string" && value !== "about:blank") || Number.isSafeInteger(value);
        if (isCode && !codes.has(code))
            codes.set(code, { code, index });
    }
    return [...codes.values()];
}
/** The value that a schema lists at an index: a code as the API sends it. */
export function findListedValue(schema, index) {
    return listValues(schema)[index];
}
/** Where a schema lists its codes: `["enum", 3]` or `["const"]` by code. */
export function locateCodes(schema) {
    const key = isExtensible(schema) ? "x-extensible-enum" : "enum";
    const isList = Array.isArray(schema.enum) || isExtensible(schema);
    return new Map(listCodes(schema).map(({ code, index }) => [code, isList ? [key, index] : ["const"]]));
}
/** All values that a schema lists, whatever they are; empty if it lists none. */
export function listValues(schema) {
    const { enum: values, const: only, "x-extensible-enum": open } = schema;
    if (Array.isArray(values))
        return values;
    if (only !== undefined)
        return [only];
    return Array.isArray(open) ? open : [];
}
