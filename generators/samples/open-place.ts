import type { SampleSchema } from "./sample-schema.js";
import { findInner } from "./schemas-at.js";

/** A schema that allows any value of the same type at a path: what is made of it serves all codes there. */
export function openPlace(schema: SampleSchema, path: readonly string[]): SampleSchema {
  const [name, ...rest] = path;
  const open = (part: SampleSchema) => openPlace(part, path);
  const composed = {
    ...schema,
    ...(schema.allOf && { allOf: schema.allOf.map(open) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map(open) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(open) }),
  };
  if (name === undefined) return withoutValues(composed);
  const inner = findInner(schema, name);
  if (!inner) return composed;
  if (inner === schema.items) return { ...composed, items: openPlace(inner, rest) };
  return { ...composed, properties: { ...schema.properties, [name]: openPlace(inner, rest) } };
}

function withoutValues({
  enum: values,
  const: only,
  example: _,
  examples: __,
  ...schema
}: SampleSchema): SampleSchema {
  const [sample] = only === undefined ? (values ?? []) : [only];
  const type = typeof sample === "number" ? "number" : "string";
  return schema.type === undefined && sample !== undefined ? { ...schema, type } : schema;
}
