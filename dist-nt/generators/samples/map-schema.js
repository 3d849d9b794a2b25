import { isRecord } from "../openapi/openapi.js";
/** Keywords whose value is a schema. */
export const schemaKeys = [
    ...["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"],
];
/** Keywords whose value is a list of schemas. */
export const schemaListKeys = ["allOf", "oneOf", "anyOf", "prefixItems"];
/** A schema in which every schema is changed, the inner ones first; `true` and `false` stay. */
export function mapSchema(schema, change) {
    if (!isRecord(schema))
        return schema;
    const map = (inner) => mapSchema(inner, change);
    const inner = Object.entries(schema).map(([key, value]) => {
        if (schemaKeys.includes(key))
            return [key, map(value)];
        if (schemaListKeys.includes(key))
            return [key, value.map(map)];
        if (key !== "properties")
            return [key, value];
        return [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, map(one)]))];
    });
    return change(Object.fromEntries(inner));
}
