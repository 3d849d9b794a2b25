import type { OpenApiSchema } from "../openapi/openapi.js";

/** A code as a schema lists it. */
export interface ListedCode {
  /** As text, also where the document has a number. */
  readonly code: string;
  /** Its place among all values of the schema. */
  readonly index: number;
}

/** A schema that lists codes, with the codes in its order. */
export interface CodeSchema {
  readonly schema: OpenApiSchema;
  readonly codes: readonly ListedCode[];
  /** The schema that has it as a property; `undefined` for a body that is the code, and for items. */
  readonly parent?: OpenApiSchema | undefined;
}

/** How a `$ref` is followed; `undefined` where it leads nowhere. */
export type ResolveSchema = (schema: OpenApiSchema) => OpenApiSchema | undefined;

/**
 * The schemas that list the codes of an error body: those found along a path of property names,
 * through references and compositions. Where an `allOf` narrows codes that another part lists, only
 * those that both list are left. Empty where the code is free text.
 */
export function findCodeSchemas(
  body: OpenApiSchema,
  path: readonly string[],
  resolve: ResolveSchema,
): readonly CodeSchema[] {
  return mergeBySchema(read({ path, resolve, known: new Map() }, body, 0, undefined) ?? []);
}

/** Each schema once, with all codes that it is there with. */
function mergeBySchema(all: readonly CodeSchema[]): readonly CodeSchema[] {
  const merged = new Map<OpenApiSchema, CodeSchema>();
  for (const one of all) {
    const other = merged.get(one.schema);
    merged.set(
      one.schema,
      other && other !== one ? { ...one, codes: mergeCodes(other.codes, one.codes) } : one,
    );
  }
  return [...merged.values()];
}

function mergeCodes(some: readonly ListedCode[], more: readonly ListedCode[]): readonly ListedCode[] {
  return [...new Map([...some, ...more].map((code) => [code.code, code])).values()];
}

/** What a schema says of the codes; `undefined` where it says nothing, or leaves them open. */
type Said = readonly CodeSchema[] | undefined;

/** The reading of one body; `known` has what each schema says at each depth of the path. */
interface Reading {
  readonly path: readonly string[];
  readonly resolve: ResolveSchema;
  readonly known: Map<OpenApiSchema, Map<number, Said>>;
}

function read(reading: Reading, given: unknown, depth: number, parent: OpenApiSchema | undefined): Said {
  const schema = isSchema(given) ? reading.resolve(given) : undefined;
  if (!schema) return undefined;
  const known = reading.known.get(schema) ?? new Map<number, Said>();
  reading.known.set(schema, known);
  if (!known.has(depth)) {
    // A schema that contains itself adds nothing to itself.
    known.set(depth, undefined);
    known.set(depth, readParts(reading, schema, depth, parent));
  }
  return known.get(depth);
}

function readParts(
  reading: Reading,
  schema: OpenApiSchema,
  depth: number,
  parent: CodeSchema["parent"],
): Said {
  const readAll = (parts: unknown) => asList(parts).map((part) => read(reading, part, depth, parent));
  return [
    readOwn(reading, schema, depth, parent),
    ...readAll(schema.allOf),
    unite(readAll(schema.oneOf)),
    unite(readAll(schema.anyOf)),
  ].reduce(intersect);
}

function readOwn(reading: Reading, schema: OpenApiSchema, depth: number, parent: CodeSchema["parent"]): Said {
  const name = reading.path[depth];
  if (name === undefined) {
    const codes = listCodes(schema);
    return codes.length > 0 ? [{ schema, codes, parent }] : undefined;
  }
  if (/^\d+$/.test(name)) return read(reading, schema.items, depth + 1, undefined);
  return read(reading, ownProperty(schema, name), depth + 1, schema);
}

/** Alternatives: what any of them lists. */
function unite(all: readonly Said[]): Said {
  const said = all.filter((one) => one !== undefined);
  // The same schema is led to in many ways, and in twice as many at each level of some documents.
  return said.length === 0 ? undefined : mergeBySchema(said.flat());
}

/** Parts that hold together: what both list, in the words of the one that lists less. */
function intersect(a: Said, b: Said): Said {
  if (!a || !b) return a ?? b;
  const [few, many] = countCodes(a) <= countCodes(b) ? [a, b] : [b, a];
  const names = new Set(many.flatMap(({ codes }) => codes.map(({ code }) => code)));
  const both = few.flatMap((one) => {
    const codes = one.codes.filter(({ code }) => names.has(code));
    return codes.length > 0 ? [{ ...one, codes }] : [];
  });
  // A document that contradicts itself means one of the two, and nobody knows which.
  return both.length > 0 ? both : mergeBySchema([...a, ...b]);
}

function countCodes(said: readonly CodeSchema[]): number {
  return said.reduce((sum, { codes }) => sum + codes.length, 0);
}

function ownProperty({ properties }: OpenApiSchema, name: string): unknown {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** The text and the whole numbers that a schema lists; `null` among them says that there may be no code. */
function listCodes({ enum: values, const: only }: OpenApiSchema): readonly ListedCode[] {
  const listed = Array.isArray(values) ? values : only === undefined ? [] : [only];
  const codes = listed.flatMap((code, index) =>
    typeof code === "string" || Number.isSafeInteger(code) ? [{ code: String(code), index }] : [],
  );
  return mergeCodes(codes, []);
}

function isSchema(value: unknown): value is OpenApiSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
