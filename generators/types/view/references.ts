import { findKey, mapParts, type Schema } from "./schema.js";

/** Whether some part of a schema is so. */
export function someParts(schema: Schema, isSo: (part: Schema) => boolean): boolean {
  let found = false;
  mapParts(schema, (part) => {
    found ||= isSo(part);
    return part;
  });
  return found;
}

/** The keys of the components that a schema refers to. */
export function listReferences(schema: Schema, found: Set<string> = new Set()): ReadonlySet<string> {
  const key = findKey(schema);
  if (key !== undefined) found.add(key);
  someParts(schema, (part) => {
    listReferences(part, found);
    return false;
  });
  return found;
}

/** Adds to keys of components those of all that these lead to. */
export function addReached(keys: Set<string>, schemas: Readonly<Record<string, Schema>>): void {
  // A set gives what is added while it is gone through.
  for (const key of keys) listReferences(schemas[key] ?? {}, keys);
}
