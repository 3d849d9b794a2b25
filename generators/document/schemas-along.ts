import type { Location, UserContext } from "@redocly/openapi-core";
import { isRecord, isReference, type OpenApiSchema } from "./openapi.js";

/** A schema and where it stands; in a document of several files, references in it start from there. */
export interface PlacedSchema {
  readonly schema: OpenApiSchema;
  readonly location: Location;
}

/**
 * All schemas that describe the value at a path of property names below a schema, through references
 * and compositions, in a document that is not bundled yet.
 */
export function findSchemasAlong(
  start: PlacedSchema,
  path: readonly string[],
  resolve: UserContext["resolve"],
): readonly PlacedSchema[] {
  return find(start, path, resolve, new Set());
}

/** `seen` ends cycles of references. */
function find(
  start: PlacedSchema,
  path: readonly string[],
  resolve: UserContext["resolve"],
  seen: ReadonlySet<OpenApiSchema>,
): readonly PlacedSchema[] {
  const placed = follow(start, resolve);
  if (!placed || seen.has(placed.schema)) return [];
  const { schema, location } = placed;
  const inside = new Set(seen).add(schema);
  const parts = (["allOf", "oneOf", "anyOf"] as const).flatMap((word) =>
    asList(schema[word]).flatMap((part, index) =>
      find({ ...placed, schema: part, location: location.child([word, index]) }, path, resolve, inside),
    ),
  );
  const [name, ...rest] = path;
  if (name === undefined) return [placed, ...parts];
  const next = step(placed, name);
  return next ? [...find(next, rest, resolve, new Set()), ...parts] : parts;
}

function step({ schema, location }: PlacedSchema, name: string): PlacedSchema | undefined {
  if (/^\d+$/.test(name)) {
    return schema.items && { schema: schema.items, location: location.child(["items"]) };
  }
  const { properties } = schema;
  const property = isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  return (
    property && {
      schema: property,
      location: location.child(["properties", name]),
    }
  );
}

function follow(placed: PlacedSchema, resolve: UserContext["resolve"]): PlacedSchema | undefined {
  if (!isReference(placed.schema)) return isRecord(placed.schema) ? placed : undefined;
  const { node, location } = resolve<object>(placed.schema, placed.location.source.absoluteRef);
  return isRecord(node) && location ? { ...placed, schema: node as OpenApiSchema, location } : undefined;
}

function asList<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}
