import { isComposed, listConstraints, listParts, omit, pick } from "./schema.js";
/**
 * A schema with the ways to say "or null" that openapi-typescript does not know in one that it does: `nullable`
 * beside a reference, in a part of its own, or beside `const`; `null` among the types of a composition.
 *
 * @param isJsonSchema whether what stands beside a reference counts, as it does since OpenAPI 3.1
 */
export function mendNull(schema, isJsonSchema) {
    if (schema.$ref !== undefined)
        return mendReference(schema, isJsonSchema);
    return mendConst(isComposed(schema) ? mendTypes(mendParts(schema)) : schema);
}
/** By the letter of OpenAPI 3.0, `nullable` beside a reference is ignored; tools that write it mean it. */
function mendReference(schema, isJsonSchema) {
    const { $ref } = schema;
    const reference = { $ref: $ref };
    const beside = omit(schema, ["$ref"]);
    const saysMore = isJsonSchema && listConstraints(beside).some((key) => constraining.has(key));
    if (!saysMore && schema.nullable !== true)
        return schema;
    const constraints = pick(beside, [...constraining]);
    const parts = saysMore ? [reference, constraints] : [reference];
    return { ...omit(beside, [...constraining]), allOf: parts };
}
/** What makes a difference to a type; a type alone repeats what the reference says. */
const constraining = new Set("properties required allOf oneOf anyOf enum const items prefixItems additionalProperties patternProperties".split(" "));
/** A part of an `allOf` that says nothing but `nullable` is meant for the whole. */
function mendParts(schema) {
    const parts = listParts(schema, "allOf");
    const isNullable = (part) => part.nullable === true && listConstraints(part).length === 0;
    if (!parts.some(isNullable))
        return schema;
    return { ...schema, nullable: true, allOf: parts.filter((part) => !isNullable(part)) };
}
/** openapi-typescript would intersect `null` with the parts of a composition. */
function mendTypes(schema) {
    const { type } = schema;
    if (!Array.isArray(type) || !type.includes("null"))
        return schema;
    const others = type.filter((one) => one !== "null");
    const rest = omit(schema, ["type"]);
    return {
        ...rest,
        ...(others.length > 0 && { type: others.length === 1 ? others[0] : others }),
        nullable: true,
    };
}
function mendConst(schema) {
    if (!Object.hasOwn(schema, "const"))
        return schema;
    if (schema.const === null)
        return { ...omit(schema, ["const", "enum"]), type: "null" };
    return schema.nullable === true ? { ...omit(schema, ["const"]), enum: [schema.const] } : schema;
}
