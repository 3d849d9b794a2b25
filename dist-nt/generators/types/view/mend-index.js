import { isRecord } from "../../openapi/openapi.js";
import { listParts, listProperties, pick } from "./schema.js";
/**
 * A schema whose further properties may have the types of its named ones as well: TypeScript asks an index
 * signature to hold for every property, which JSON Schema does not.
 */
export function mendIndex(schema) {
    const { additionalProperties, patternProperties } = schema;
    if (!additionalProperties && !patternProperties)
        return schema;
    const named = Object.values(listProperties(schema)).filter(isRecord);
    const patterns = isRecord(patternProperties) ? Object.values(patternProperties) : [];
    const further = isRecord(additionalProperties) && Object.keys(additionalProperties).length > 0;
    if (named.length === 0 || !(further || (patterns.length > 0 && additionalProperties !== true)))
        return schema;
    const wide = [...(further ? [additionalProperties] : []), ...named.map(toWide)];
    const unique = new Map(wide.map((one) => [JSON.stringify(one), one]));
    return { ...schema, additionalProperties: { anyOf: [...unique.values()] } };
}
/** A schema that holds for every value of another and is small, since an index signature repeats it. */
function toWide(schema) {
    if (schema.$ref !== undefined)
        return pick(schema, ["$ref", "nullable"]);
    const { type, items } = schema;
    if (schema.enum !== undefined || schema.const !== undefined)
        return pick(schema, ["type", "enum", "const", "nullable"]);
    const alternatives = [...listParts(schema, "oneOf"), ...listParts(schema, "anyOf")];
    if (alternatives.length > 0 && schema.allOf === undefined && schema.properties === undefined)
        return { anyOf: alternatives.map(toWide), ...pick(schema, ["nullable"]) };
    if (schema.allOf !== undefined || type === undefined)
        return {};
    if (typeof type !== "string")
        return type.some((one) => one === "object" || one === "array") ? {} : { type };
    if (type === "array")
        return { type, items: isRecord(items) ? toWide(items) : {}, ...pick(schema, ["nullable"]) };
    return type === "object"
        ? { type, additionalProperties: true, ...pick(schema, ["nullable"]) }
        : pick(schema, ["type", "format", "nullable"]);
}
