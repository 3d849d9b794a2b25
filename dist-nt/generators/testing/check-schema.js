import { isRecord, isReference } from "../openapi/openapi.js";
/** How a schema refers to one of `components`. */
export const componentScheme = "component:";
/**
 * A schema of the document for checking responses. What says nothing of values is left out, and so is what has the wrong
 * shape, so that a validator is given no keyword of its own, no address and no other dialect. Of OpenAPI 3.0, `nullable`
 * and exclusive limits become those of JSON Schema. Properties that are write-only are not required of a response.
 */
export function toCheckSchema(schema, settings) {
    if (schema === false)
        return { not: {} };
    if (!isRecord(schema))
        return {};
    const isNullable = schema.nullable === true;
    const bare = isReference(schema) && settings.isOldDialect ? { $ref: schema.$ref } : schema;
    const made = Object.fromEntries(Object.keys(keywords).flatMap((keyword) => {
        const value = Object.hasOwn(bare, keyword)
            ? keywords[keyword]?.(bare[keyword], bare, settings)
            : undefined;
        return value === undefined ? [] : [[renamed(keyword, bare), value]];
    }));
    return isNullable ? allowNull(made) : made;
}
/** A list of schemas under `items` is what JSON Schema has called `prefixItems` since. */
function renamed(keyword, { items }) {
    return keyword === "items" && Array.isArray(items) ? "prefixItems" : keyword;
}
/** What an author means by `nullable`, also where the specification lets it have no effect. */
function allowNull(schema) {
    const { type, ...others } = schema;
    const isPlain = ["enum", "const", "$ref", "allOf", "anyOf", "oneOf", "not"].every((word) => !(word in others));
    return isPlain ? { ...others, ...(type !== undefined && { type: [type, "null"].flat() }) } : orNull(schema);
}
function orNull(schema) {
    return { anyOf: [schema, { type: "null" }] };
}
const types = ["array", "boolean", "integer", "null", "number", "object", "string"];
const toNumber = (value) => typeof value === "number" && Number.isFinite(value) ? value : undefined;
const toCount = (value) => typeof value === "number" && value >= 0 && value % 1 === 0 ? value : undefined;
const toText = (value) => (typeof value === "string" ? value : undefined);
const toInner = (value, _, settings) => isSchema(value) ? toInnerSchema(value, settings) : undefined;
const toInnerList = (value, _, settings) => Array.isArray(value) && value.length > 0 ? value.map((one) => toInnerSchema(one, settings)) : undefined;
const toInnerMap = (value, _, settings) => isRecord(value) ? mapValues(value, (one) => toInnerSchema(one, settings)) : undefined;
function isSchema(value) {
    return isRecord(value) || typeof value === "boolean";
}
function toInnerSchema(value, settings) {
    return typeof value === "boolean" ? value : toCheckSchema(value, settings);
}
function isWriteOnly(property, { find }) {
    const target = isReference(property) ? find(property.$ref) : undefined;
    return [property, target].some((one) => isRecord(one) && one.writeOnly === true);
}
/** In OpenAPI 3.0, a limit is exclusive where a flag beside it says so. */
const toLimit = (flag) => (value, schema, settings) => schema[flag] === true ? undefined : toNumber(value, schema, settings);
const toExclusive = (limit) => (value, schema, settings) => toNumber(value === true ? schema[limit] : value, schema, settings);
/** The keywords that are checked, each with what reads it. */
const keywords = {
    $ref: (value) => toReference(value),
    type: (value) => {
        const named = types.filter((type) => [value].flat().includes(type));
        return Array.isArray(value) ? (named.length > 0 ? named : undefined) : named[0];
    },
    enum: (value) => (Array.isArray(value) && value.length > 0 ? value : undefined),
    const: (value) => value,
    format: toText,
    pattern: toText,
    multipleOf: (value) => (typeof value === "number" && value > 0 ? value : undefined),
    minimum: toLimit("exclusiveMinimum"),
    maximum: toLimit("exclusiveMaximum"),
    exclusiveMinimum: toExclusive("minimum"),
    exclusiveMaximum: toExclusive("maximum"),
    ...Object.fromEntries(["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"].map((word) => [
        word,
        toCount,
    ])),
    minContains: toCount,
    maxContains: toCount,
    uniqueItems: (value) => (value === true ? value : undefined),
    required: (value, schema, settings) => toRequired(value, schema, settings),
    properties: toInnerMap,
    patternProperties: toInnerMap,
    dependentSchemas: toInnerMap,
    dependentRequired: (value) => (isRecord(value) ? mapValues(value, (names) => listTexts(names)) : undefined),
    additionalProperties: toInner,
    unevaluatedProperties: toInner,
    propertyNames: toInner,
    items: (value, schema, settings) => (Array.isArray(value) ? toInnerList : toInner)(value, schema, settings),
    prefixItems: toInnerList,
    unevaluatedItems: toInner,
    contains: toInner,
    not: toInner,
    if: toInner,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: toInner,
    else: toInner,
    allOf: toInnerList,
    anyOf: (value, schema, settings) => discriminate(toInnerList(value, schema, settings), value, schema),
    oneOf: (value, schema, settings) => discriminate(toInnerList(value, schema, settings), value, schema),
};
const componentReference = /^#\/components\/schemas\/([\w.-]+)$/;
function toReference(value) {
    const key = typeof value === "string" ? componentReference.exec(value)?.[1] : undefined;
    return key === undefined ? undefined : `${componentScheme}${key}`;
}
function toRequired(value, { properties }, settings) {
    const own = isRecord(properties) ? properties : {};
    return listTexts(value)?.filter((name) => !(Object.hasOwn(own, name) && isWriteOnly(own[name], settings)));
}
function listTexts(value) {
    if (!Array.isArray(value))
        return undefined;
    return [...new Set(value.filter((one) => typeof one === "string"))];
}
/**
 * Alternatives that a mapping tells apart are taken by the value that it names: without it, a value may fit two of them,
 * which `oneOf` refuses.
 */
function discriminate(made, parts, { discriminator }) {
    const { propertyName, mapping } = isRecord(discriminator) ? discriminator : {};
    if (!Array.isArray(made) || !Array.isArray(parts) || typeof propertyName !== "string" || !isRecord(mapping))
        return made;
    const keyOf = (target) => `${target}`.replace(/^#\/components\/schemas\//, "");
    return made.map((schema, index) => {
        const part = parts[index];
        const values = Object.keys(mapping).filter((value) => isReference(part) && keyOf(mapping[value]) === keyOf(part.$ref));
        return values.length === 0
            ? schema
            : { allOf: [schema, { properties: { [propertyName]: { enum: values } } }] };
    });
}
function mapValues(map, change) {
    const changed = Object.entries(map).map(([key, value]) => [key, change(value)]);
    return Object.fromEntries(changed.filter(([, value]) => value !== undefined));
}
