import type { Location, UserContext } from "@redocly/openapi-core";
import { isRecord, isReference, type OpenApiSchema } from "../openapi/openapi.js";

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
  const here = collectComposed([start], resolve);
  return path.reduce(
    (placed, name) =>
      collectComposed(
        placed.flatMap((one) => step(one, name) ?? []),
        resolve,
      ),
    here,
  );
}

/** The schemas and all that they are composed of, each once, however many ways lead to it. */
function collectComposed(
  starts: readonly PlacedSchema[],
  resolve: UserContext["resolve"],
): readonly PlacedSchema[] {
  const found = new Map<OpenApiSchema, PlacedSchema>();
  const queue = [...starts].reverse();
  for (let start = queue.pop(); start; start = queue.pop()) {
    const placed = follow(start, resolve);
    if (!placed || found.has(placed.schema)) continue;
    found.set(placed.schema, placed);
    queue.push(...[...listParts(placed)].reverse());
  }
  return [...found.values()];
}

function listParts(placed: PlacedSchema): readonly PlacedSchema[] {
  return (["allOf", "oneOf", "anyOf"] as const).flatMap((word) =>
    asList(placed.schema[word]).map((schema, index) => ({
      schema,
      location: placed.location.child([word, index]),
    })),
  );
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
