import { listMapping } from "../codes/mapped-codes.js";
import { collectComposed, listParts } from "../openapi/composed.js";
import type { Follow, Placed } from "../openapi/follow.js";
import { isRecord, type OpenApiSchema } from "../openapi/openapi.js";
import { copyLimits, listNames } from "./copy-keywords.js";
import { schemaKeys, schemaListKeys } from "./map-schema.js";
import type { SampleSchema } from "./sample-schema.js";

/** How much of a schema is prepared: all of it, or of objects only the properties that they must have. */
export type Extent = "all" | "required";

/** A schema that is not yet prepared. */
export interface Unprepared extends Placed<unknown> {
  readonly extent: Extent;
  /** Of a part of a composition: what the whole must have. */
  readonly needed?: ReadonlySet<string>;
}

/** How schemas of a document are read. */
export interface Reading {
  readonly follow: Follow;
  readonly unsent: Unsent;
}

/** The flag of properties that do not go the way of the body. */
type Unsent = "readOnly" | "writeOnly";

export type LooseSchema = OpenApiSchema & Readonly<Record<string, unknown>>;

/**
 * Prepares a schema whose reference has been followed.
 *
 * @param prepareInner prepares a schema that it holds
 */
export function prepareLevel(
  { extent, needed: given }: Unprepared,
  found: Placed<LooseSchema>,
  { follow, unsent }: Reading,
  prepareInner: (inner: Unprepared) => SampleSchema,
): SampleSchema {
  const needed = extent === "all" ? undefined : (given ?? findNeeded(found, follow));
  const placed = extent === "all" ? found : { ...found, node: keepNeeded(found.node, needed) };
  const { node, location } = placed;
  const inner = (value: unknown, ...path: string[]): unknown =>
    typeof value === "boolean"
      ? value
      : prepareInner({
          ...{ node: value, location: location.child(path) },
          ...toInnerExtent(extent, path[0], needed),
        });
  const level: Record<string, unknown> = {
    ...copyLimits(node),
    ...prepareParts(placed, inner, { follow, unsent }),
  };
  for (const word of ["oneOf", "anyOf"] as const) {
    const parts = level[word] as readonly SampleSchema[] | undefined;
    if (parts) level[word] = discriminate(parts, { placed, word, follow });
  }
  return level;
}

/** What an object must have, whichever part of its schema says so; `undefined` where it has to have nothing. */
function findNeeded(schema: Placed<OpenApiSchema>, follow: Follow): ReadonlySet<string> | undefined {
  const parts = collectComposed([schema], follow);
  if (parts.some(({ node }) => "minProperties" in node)) return undefined;
  const names = parts.flatMap(({ node }) => (Array.isArray(node.required) ? node.required : []));
  return names.length > 0 ? new Set(names) : undefined;
}

/** Without the examples that hold objects, which may have more. */
function keepNeeded(node: LooseSchema, needed: ReadonlySet<string> | undefined): LooseSchema {
  const { properties, example, examples, default: usual } = node;
  const bare = [example, examples, usual].some(holdsObject)
    ? { ...node, example: undefined, examples: undefined, default: undefined }
    : node;
  if (!needed || !isRecord(properties)) return bare;
  const kept = Object.entries(properties).filter(([name]) => needed.has(name));
  return { ...bare, properties: Object.fromEntries(kept) };
}

function holdsObject(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsObject) : isRecord(value);
}

/** What is composed is one object; a condition may look at properties that none must have. */
function toInnerExtent(
  extent: Extent,
  key: string | undefined,
  needed: ReadonlySet<string> | undefined,
): Pick<Unprepared, "extent" | "needed"> {
  if (["not", "if", "then", "else", "contains"].includes(key ?? "")) return { extent: "all" };
  return { extent, ...(needed && schemaListKeys.includes(key ?? "") && { needed }) };
}

/** Alternatives that a discriminator tells apart, each with the values that it maps to this one. */
function discriminate(
  parts: readonly SampleSchema[],
  {
    placed,
    word,
    follow,
  }: { readonly placed: Placed<OpenApiSchema>; readonly word: "oneOf" | "anyOf"; readonly follow: Follow },
): readonly SampleSchema[] {
  const { discriminator } = placed.node;
  const mapping = isRecord(discriminator) ? listMapping(placed, follow) : [];
  if (mapping.length === 0 || typeof discriminator?.propertyName !== "string") return parts;
  const name = discriminator.propertyName;
  const targets = listParts(placed, word).map((part) => follow(part.node, part.location)?.node);
  return parts.map((part, index) => {
    const values = mapping.filter(({ target }) => target === targets[index]).map(({ code }) => code);
    return values.length === 0 ? part : { allOf: [part, { properties: { [name]: { enum: values } } }] };
  });
}

function prepareParts(
  { node, location }: Placed<LooseSchema>,
  inner: (value: unknown, ...path: string[]) => unknown,
  reading: Reading,
): SampleSchema {
  const { properties, required } = node;
  const entries = isRecord(properties) ? Object.entries<unknown>(properties) : [];
  const sent = entries.filter(([name, value]) => {
    const at = location.child(["properties", name]);
    // A property of this name, no library can be trusted with.
    return name !== "__proto__" && isSent({ node: value, location: at }, reading);
  });
  const unsent = new Set(entries.filter((entry) => !sent.includes(entry)).map(([name]) => name));
  const lists = schemaListKeys.flatMap((key) => {
    const parts = node[key];
    if (!Array.isArray(parts) || parts.length === 0) return [];
    return [[key, parts.map((part: unknown, index) => inner(part, key, `${index}`))]];
  });
  const single = schemaKeys.filter((key) => isRecord(node[key]) || typeof node[key] === "boolean");
  return {
    ...Object.fromEntries(lists),
    ...Object.fromEntries(single.map((key) => [key, inner(node[key], key)])),
    ...(isRecord(properties) && {
      properties: Object.fromEntries(sent.map(([name, value]) => [name, inner(value, "properties", name)])),
    }),
    ...(Array.isArray(required) && { required: listNames(required).filter((name) => !unsent.has(name)) }),
  };
}

/** What is write-only no response has, and what is read-only no request, also where a reference leads to it. */
function isSent(property: Placed<unknown>, { follow, unsent }: Reading): boolean {
  const target = follow<LooseSchema>(property.node, property.location)?.node;
  return [property.node, target].every((one) => !(isRecord(one) && one[unsent] === true));
}
