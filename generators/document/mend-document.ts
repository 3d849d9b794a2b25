import type { NormalizedNodeType, Oas3Preprocessor, UserContext } from "@redocly/openapi-core";
import { type ChildType, findChildType, findItemType, isNodeType } from "../engine/child-type.js";
import { findStatusProblem } from "../openapi/http-status.js";
import { isRecord, isReference, type OpenApiReference } from "../openapi/openapi.js";
import { readWritten } from "./read-written.js";

type Resolve = UserContext["resolve"];

/** Nodes that are useless without their required fields. */
const withRequiredFields: ReadonlySet<string> = new Set([
  "Parameter",
  "Server",
  "Tag",
  "SecurityScheme",
  "Discriminator",
]);

/** Nodes that are always written in place; a reference means nothing there. */
const whole: ReadonlySet<string> = new Set(["Info", "Server", "Tag", "Discriminator"]);

/**
 * A Redocly preprocessor that removes values of the wrong type, such as text in place of a list, and reports
 * each as `document/structure`. All later steps can rely on the shapes of the specification.
 *
 * A value that YAML reads as a number where its schema requires a string becomes the string that was written.
 */
export function createMending(): ReturnType<Oas3Preprocessor> {
  const mendedAs = new Map<object, string>();
  return {
    any(node: unknown, context: UserContext) {
      // A reference to a node of another kind, such as the root, must not remove fields of that node.
      if (typeof node !== "object" || node === null) return;
      const mended = mendedAs.get(node);
      if (mended !== undefined && mended !== context.type.name) return;
      if (mended === undefined) mendedAs.set(node, context.type.name);
      if (Array.isArray(node)) mendList(node, context);
      else if (isRecord(node)) mendMap(node as Record<string, unknown>, context);
    },
  } as ReturnType<Oas3Preprocessor>;
}

function mendList(list: unknown[], { type, location, report, resolve }: UserContext): void {
  for (let index = list.length - 1; index >= 0; index--) {
    const problem = findProblem(list[index], findItemType(type, index, list[index]), resolve);
    if (problem === undefined) continue;
    report({ ruleId: "document/structure", message: problem, location: location.child([index]) });
    list.splice(index, 1);
  }
}

function mendMap(map: Record<string, unknown>, context: UserContext): void {
  const { type, location, report } = context;
  if (type.name === "Paths") mendPaths(map, context);
  const scalars = scalarsOf(type);
  for (const name of Object.keys(map)) {
    const value = map[name];
    if (typeof value === scalars.get(name)) continue;
    const problem = findEntryProblem(map, name, value, context);
    if (problem === undefined) {
      if (isReference(value)) placeText(map, name, value, context);
      continue;
    }
    const ruleId = name === "$ref" ? "document/unresolved-reference" : "document/structure";
    report({ ruleId, message: problem, location: location.child([name]) });
    delete map[name];
  }
  if (type.name === "Schema") mendTexts(map, context);
  completeMap(map, context);
}

const known = new WeakMap<NormalizedNodeType, ReadonlyMap<string, string>>();

/** The fields of a node that are plain text or truth values, of which there is most, with their types. */
function scalarsOf(type: NormalizedNodeType): ReadonlyMap<string, string> {
  const made =
    known.get(type) ??
    new Map(
      Object.entries(type.properties).flatMap(([name, field]) => {
        const own = isRecord(field) && !isNodeType(field) ? field.type : undefined;
        return own === "string" || own === "boolean" ? [[name, own] as const] : [];
      }),
    );
  known.set(type, made);
  return made;
}

/** Nodes that later steps rely on, with defaults for their required fields. */
const complete: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Root: { info: { title: "API", version: "0" } },
  Info: { title: "API", version: "0" },
};

/** Adds missing required fields to a node, whose values of the wrong type were removed before. */
function completeMap(map: Record<string, unknown>, { type, location, report }: UserContext): void {
  for (const [name, value] of Object.entries(complete[type.name] ?? {})) {
    if (Object.hasOwn(map, name)) continue;
    const message = `The field \`${name}\` must be present on this level`;
    report({ ruleId: "document/structure", message, location: location.key() });
    map[name] = structuredClone(value);
  }
}

/** Removes paths without `/` at the start: the walker skips them, and a client would append them to the host name. */
function mendPaths(paths: Record<string, unknown>, { location, report }: UserContext): void {
  for (const name of Object.keys(paths)) {
    if (/^(\/|x-)/.test(name)) continue;
    const message = `The path \`${name}\` does not start with \`/\`, so that it is left out`;
    report({ ruleId: "document/structure", message, location: location.child([name]).key() });
    delete paths[name];
  }
}

/** Text may be in a file of its own, such as a description in Markdown. */
function placeText(
  map: Record<string, unknown>,
  name: string,
  value: OpenApiReference,
  { type, resolve }: UserContext,
): void {
  if (isNodeType(findChildType(type, name, value))) return;
  const { node } = resolve(value);
  if (typeof node === "string") map[name] = node;
}

function findEntryProblem(
  map: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
  { type, resolve }: UserContext,
): string | undefined {
  if (name === "hasOwnProperty" && type.additionalProperties === undefined)
    return "Property `hasOwnProperty` is not expected here";
  // In a map by name, such as `properties`, `$ref` is a name like any other.
  if (name === "$ref" && typeof value !== "string" && Object.keys(type.properties).length > 0)
    return `A \`$ref\` is text but here it is \`${typeOf(value)}\``;
  if (type.name === "Responses" && !name.startsWith("x-")) {
    const problem = findStatusProblem(name, Object.keys(map));
    if (problem !== undefined) return problem;
  }
  return findProblem(value, findChildType(type, name, value), resolve);
}

/** Values of a text that YAML reads as something else, such as `010` or `1e3`, become the text that was written. */
function mendTexts(schema: Record<string, unknown>, { location, report }: UserContext): void {
  const types: readonly unknown[] = [schema.type].flat();
  if (!types.includes("string") || types.some((one) => one !== "string" && one !== "null")) return;
  const mend = (holder: Record<string, unknown> | unknown[], key: string | number, path: string[]) => {
    const value = (holder as Record<string | number, unknown>)[key];
    if (typeof value !== "number" && typeof value !== "boolean") return;
    const at = location.child(path);
    const text = readWritten(at) ?? String(value);
    (holder as Record<string | number, unknown>)[key] = text;
    const message = `\`${text}\` is a ${typeof value} in YAML but a string in its schema, and is read as the string; put it in quotes`;
    report({ ruleId: "document/structure", message, location: at });
  };
  const { enum: values } = schema;
  if (Array.isArray(values)) for (const index of values.keys()) mend(values, index, ["enum", String(index)]);
  for (const name of ["const", "default"]) mend(schema, name, [name]);
}

function findProblem(value: unknown, type: ChildType | undefined, resolve: Resolve): string | undefined {
  if (!isRecord(type)) return undefined;
  if (typeof type.name === "string")
    return findNodeProblem(value, type as unknown as NormalizedNodeType, resolve);
  // Text may be in a file of its own, such as a description in Markdown.
  const scalar = isReference(value) ? resolve(value).node : value;
  return scalar === undefined
    ? undefined
    : findScalarProblem(scalar, type as { readonly type?: unknown; readonly items?: unknown });
}

/** Schemas of OpenAPI 3.1 and later are those of JSON Schema. */
function isJsonSchema({ properties }: NormalizedNodeType): boolean {
  return Object.hasOwn(properties, "$defs");
}

function findNodeProblem(value: unknown, type: NormalizedNodeType, resolve: Resolve): string | undefined {
  if (type.name === "SpecExtension" || type.name === "scalar") return undefined;
  const form = type.items ? "array" : "object";
  if (isReference(value) && form === "object" && !whole.has(type.name)) return undefined;
  // JSON Schema has schemas that are `true` or `false`.
  if (type.name === "Schema" && typeof value === "boolean" && isJsonSchema(type)) return undefined;
  if (form !== typeOf(value)) return `Expected type \`${type.name}\` (${form}) but got \`${typeOf(value)}\``;
  if (!withRequiredFields.has(type.name) || !isRecord(value)) return undefined;
  const required = typeof type.required === "function" ? type.required(value, undefined) : type.required;
  const missing = required?.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `The field \`${missing}\` must be present on this level`;
  return required
    ?.map((name) => findProblem(value[name], findChildType(type, name, value[name]), resolve))
    .find((problem) => problem !== undefined);
}

function findScalarProblem(
  value: unknown,
  { type, items }: { readonly type?: unknown; readonly items?: unknown },
): string | undefined {
  if (typeof type !== "string") return undefined;
  if (!hasType(value, type)) return `Expected type \`${type}\` but got \`${typeOf(value)}\``;
  const wanted = isRecord(items) && typeof items.type === "string" ? items.type : undefined;
  if (!Array.isArray(value) || wanted === undefined) return undefined;
  const wrong = value.findIndex((item) => !hasType(item, wanted));
  return wrong === -1
    ? undefined
    : `Expected items of type \`${wanted}\` but got \`${typeOf(value[wrong])}\``;
}

function hasType(value: unknown, type: string): boolean {
  return type === "integer" ? Number.isInteger(value) : typeOf(value) === type;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}
