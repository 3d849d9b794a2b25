import { isRecord, type OpenApiDocument } from "../../openapi/openapi.js";
import { mapDocument, type Way, withSchemas } from "./map-document.js";
import { addReached, listReferences, someParts } from "./references.js";
import {
  createResolve,
  findKey,
  listParts,
  listProperties,
  listRequired,
  listSchemas,
  mapParts,
  type Resolve,
  type Schema,
  toReference,
} from "./schema.js";

/**
 * A document whose schemas say what goes each way: a request has no read-only properties and may leave out what
 * has a default; a response has no write-only properties, and has those with a default. A schema that both have,
 * and that differs, is a second component in requests, `<name>Request`.
 */
export function splitForms(document: OpenApiDocument): OpenApiDocument {
  const schemas = listSchemas(document);
  const resolve = createResolve(document);
  const differing = findDiffering(schemas, resolve);
  if (differing.size === 0 && !hasDiffering(document, resolve)) return document;
  const used = findUses(document, schemas);
  const renamed = nameRequests(
    schemas,
    [...differing].filter((key) => used.request.has(key) && used.response.has(key)),
  );
  const toForm = (schema: Schema, way: Way): Schema => writeForm(schema, way, resolve, renamed);
  const own = Object.entries(schemas).map(([key, schema]) => {
    const isOfRequest = used.request.has(key) && !used.response.has(key);
    return [key, toForm(schema, isOfRequest ? "request" : "response")] as const;
  });
  const added = [...renamed].map(([key, name]) => [name, toForm(schemas[key] ?? {}, "request")] as const);
  const mapped = mapDocument(document, { schema: toForm });
  return withSchemas(mapped, Object.fromEntries([...own, ...added]));
}

/** Whether a schema outside of the components differs by the way that it goes. */
function hasDiffering(document: OpenApiDocument, resolve: Resolve): boolean {
  let found = false;
  mapDocument(document, {
    schema: (schema) => {
      found ||= differs(schema, resolve);
      return schema;
    },
  });
  return found;
}

/** The schemas that differ by the way that they go, in themselves or in what they lead to. */
function findDiffering(schemas: Readonly<Record<string, Schema>>, resolve: Resolve): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const [key, schema] of Object.entries(schemas))
    for (const target of listReferences(schema)) users.set(target, [...(users.get(target) ?? []), key]);
  const own = Object.entries(schemas).filter(([, schema]) => differs(schema, resolve));
  const found = new Set(own.map(([key]) => key));
  for (const key of found) for (const user of users.get(key) ?? []) found.add(user);
  return found;
}

function differs(schema: Schema, resolve: Resolve): boolean {
  const isDiffering = (name: string, property: unknown) =>
    isRecord(property) &&
    (findAccess(property as Schema, resolve) !== undefined ||
      (hasDefault(property as Schema) && !listRequired(schema).includes(name)));
  if (Object.entries(listProperties(schema)).some(([name, property]) => isDiffering(name, property)))
    return true;
  return someParts(schema, (part) => differs(part, resolve));
}

/** Which schemas each way leads to. */
function findUses(
  document: OpenApiDocument,
  schemas: Readonly<Record<string, Schema>>,
): Readonly<Record<Way, ReadonlySet<string>>> {
  const uses = { request: new Set<string>(), response: new Set<string>() };
  mapDocument(document, {
    schema: (schema, way) => {
      listReferences(schema, uses[way]);
      return schema;
    },
  });
  for (const found of Object.values(uses)) addReached(found, schemas);
  return uses;
}

/** Names of the second components, which are not taken. */
function nameRequests(
  schemas: Readonly<Record<string, Schema>>,
  keys: readonly string[],
): ReadonlyMap<string, string> {
  const taken = new Set(Object.keys(schemas));
  return new Map(
    keys.map((key) => {
      let name = `${key}Request`;
      while (taken.has(name)) name += "_";
      taken.add(name);
      return [key, name];
    }),
  );
}

function writeForm(schema: Schema, way: Way, resolve: Resolve, renamed: ReadonlyMap<string, string>): Schema {
  const name = way === "request" ? renamed.get(findKey(schema) ?? "") : undefined;
  if (name !== undefined) return { ...schema, $ref: toReference(name) };
  const written = mapParts(writeProperties(schema, way, resolve), (part) =>
    writeForm(part, way, resolve, renamed),
  );
  const parts = listParts(written, "allOf");
  const kept = parts.filter((part) => !isEmptied(part));
  return kept.length === parts.length ? written : { ...written, allOf: kept };
}

/** The properties that go a way, and those of them that are always there. */
function writeProperties(schema: Schema, way: Way, resolve: Resolve): Schema {
  const entries = Object.entries(listProperties(schema));
  const unused = way === "request" ? "readOnly" : "writeOnly";
  const kept = entries.filter(([, property]) => findAccess(property, resolve) !== unused);
  const gone = new Set(entries.filter((entry) => !kept.includes(entry)).map(([name]) => name));
  const given = way === "response" ? kept.filter(([, property]) => hasDefault(property)) : [];
  const before = listRequired(schema);
  const required = [
    ...new Set([...before.filter((name) => !gone.has(name)), ...given.map(([name]) => name)]),
  ];
  if (gone.size === 0 && required.length === before.length) return schema;
  return { ...schema, properties: Object.fromEntries(kept), required };
}

/** Whether all that a part has said is of the other way. */
function isEmptied({ properties, required = [], ...rest }: Schema): boolean {
  const isEmpty = isRecord(properties) && Object.keys(properties).length === 0;
  return isEmpty && required.length === 0 && Object.keys(rest).every((key) => key === "type");
}

function hasDefault(property: Schema): boolean {
  return property.default !== undefined;
}

type Access = "readOnly" | "writeOnly";

/** Whether a property goes one way only, by itself or by what it is composed of. */
function findAccess(property: Schema, resolve: Resolve): Access | undefined {
  const isPlain = property.$ref === undefined && property.allOf === undefined;
  const says = (key: Access) =>
    isPlain ? property[key] === true : isSaid(property, key, resolve, new Set());
  const readOnly = says("readOnly");
  if (readOnly === says("writeOnly")) return undefined;
  return readOnly ? "readOnly" : "writeOnly";
}

function isSaid(schema: unknown, key: Access, resolve: Resolve, seen: Set<unknown>): boolean {
  if (!isRecord(schema) || seen.has(schema)) return false;
  seen.add(schema);
  if (schema[key] === true) return true;
  const target = resolve(schema as Schema);
  return [target, ...listParts(schema as Schema, "allOf")].some((one) => isSaid(one, key, resolve, seen));
}
