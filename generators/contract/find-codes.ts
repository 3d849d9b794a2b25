import type { OpenApiSchema } from "../document/openapi.js";

/** A schema that lists codes, with the codes in its order. */
export interface CodeSchema {
  readonly schema: OpenApiSchema;
  readonly codes: readonly string[];
}

/** How a `$ref` is followed; `undefined` where it leads nowhere. */
export type ResolveSchema = (schema: OpenApiSchema) => OpenApiSchema | undefined;

/**
 * The schemas that list the codes of an error body: those found along a path of property names,
 * through references and compositions. Empty where the code is free text.
 */
export function findCodeSchemas(
  body: OpenApiSchema,
  path: readonly string[],
  resolve: ResolveSchema,
): readonly CodeSchema[] {
  return findAlong(body, path, resolve, new Set()).flatMap((schema) => {
    const codes = readCodes(schema);
    return codes.length > 0 ? [{ schema, codes }] : [];
  });
}

/** All schemas that describe the value at a path; `seen` ends cycles of references. */
function findAlong(
  schema: OpenApiSchema,
  path: readonly string[],
  resolve: ResolveSchema,
  seen: ReadonlySet<OpenApiSchema>,
): readonly OpenApiSchema[] {
  const resolved = resolve(schema);
  if (!resolved || seen.has(resolved)) return [];
  const [name, ...rest] = path;
  const inside = new Set(seen).add(resolved);
  const composed = [...(resolved.allOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])];
  const parts = composed.flatMap((part) => findAlong(part, path, resolve, inside));
  if (name === undefined) return [resolved, ...parts];
  const next = /^\d+$/.test(name) ? resolved.items : ownProperty(resolved, name);
  return next ? [...findAlong(next, rest, resolve, new Set()), ...parts] : parts;
}

function ownProperty({ properties }: OpenApiSchema, name: string): OpenApiSchema | undefined {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function readCodes(schema: OpenApiSchema): readonly string[] {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  return values.filter((value) => typeof value === "string");
}
