import { findInner } from "./schemas-at.js";
/**
 * A schema that demands a value at a path, and allows any of the same type: what is made of it has all that must
 * be around the value, and serves all codes there.
 */
export function openPlace(schema, path) {
    const [name, ...rest] = path;
    const open = (part) => openPlace(part, path);
    const composed = {
        ...schema,
        ...(schema.allOf && { allOf: schema.allOf.map(open) }),
        ...(schema.oneOf && { oneOf: schema.oneOf.map(open) }),
        ...(schema.anyOf && { anyOf: schema.anyOf.map(open) }),
    };
    if (name === undefined)
        return withoutValues(composed);
    const inner = findInner(schema, name);
    if (!inner)
        return composed;
    const opened = openPlace(inner, rest);
    if (inner === schema.items)
        return { ...composed, items: opened, minItems: Math.max(1, Number(schema.minItems ?? 0)) };
    const required = [...new Set([...(schema.required ?? []), name])];
    return { ...composed, properties: { ...schema.properties, [name]: opened }, required };
}
function withoutValues({ enum: values, const: only, example, examples, ...schema }) {
    const [sample] = only === undefined ? (values ?? []) : [only];
    const type = typeof sample === "number" ? "number" : "string";
    return schema.type === undefined && sample !== undefined ? { ...schema, type } : schema;
}
