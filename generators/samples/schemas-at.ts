import type { SampleSchema } from "./sample-schema.js";

/** The schemas of the value at a path, in all alternatives. */
export function findSchemasAt(schema: SampleSchema, path: readonly string[]): readonly SampleSchema[] {
  const [name, ...rest] = path;
  const parts = listParts(schema);
  if (name === undefined) return parts;
  return parts.flatMap((part): readonly SampleSchema[] => {
    const inner = findInner(part, name);
    return inner ? findSchemasAt(inner, rest) : [];
  });
}

/** The schema for one step of a path: the items of a list for a number, else a property. */
export function findInner({ items, properties }: SampleSchema, name: string): SampleSchema | undefined {
  if (/^\d+$/.test(name) && items) return items;
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** A schema and all that it is composed of. */
function listParts(schema: SampleSchema): readonly SampleSchema[] {
  const { allOf = [], oneOf = [], anyOf = [] } = schema;
  return [schema, ...[...allOf, ...oneOf, ...anyOf].flatMap(listParts)];
}
