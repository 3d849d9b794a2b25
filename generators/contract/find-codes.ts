import type { OpenApiSchema } from "../document/openapi.js";

/** A code as a schema lists it. */
export interface ListedCode {
  readonly code: string;
  /** Its place among all values of the schema. */
  readonly index: number;
}

/** A schema that lists codes, with the codes in its order. */
export interface CodeSchema {
  readonly schema: OpenApiSchema;
  readonly codes: readonly ListedCode[];
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
  return findAlong([body], path, resolve).flatMap((schema) => {
    const codes = listCodes(schema);
    return codes.length > 0 ? [{ schema, codes }] : [];
  });
}

/** All schemas that describe the value at a path below some schemas. */
function findAlong(
  starts: readonly OpenApiSchema[],
  path: readonly string[],
  resolve: ResolveSchema,
): readonly OpenApiSchema[] {
  const here = collectComposed(starts, resolve);
  const [name, ...rest] = path;
  if (name === undefined) return here;
  const next = here.flatMap((schema) => {
    const child = /^\d+$/.test(name) ? schema.items : ownProperty(schema, name);
    return child ? [child] : [];
  });
  return next.length === 0 ? [] : findAlong(next, rest, resolve);
}

/** The schemas and all that they are composed of, each once, however many ways lead to it. */
function collectComposed(starts: readonly OpenApiSchema[], resolve: ResolveSchema): readonly OpenApiSchema[] {
  const seen = new Set<OpenApiSchema>();
  const visit = (schema: OpenApiSchema): void => {
    const resolved = resolve(schema);
    if (!resolved || seen.has(resolved)) return;
    seen.add(resolved);
    const { allOf = [], oneOf = [], anyOf = [] } = resolved;
    for (const part of [...allOf, ...oneOf, ...anyOf]) visit(part);
  };
  for (const schema of starts) visit(schema);
  return [...seen];
}

function ownProperty({ properties }: OpenApiSchema, name: string): OpenApiSchema | undefined {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function listCodes(schema: OpenApiSchema): readonly ListedCode[] {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  return values.flatMap((code, index) => (typeof code === "string" ? [{ code, index }] : []));
}
