import type { NormalizedNodeType, Oas3Preprocessor, UserContext } from "@redocly/openapi-core";
import { isRecord, isReference } from "./openapi.js";

type Type = NormalizedNodeType["properties"][string];
type Resolve = UserContext["resolve"];

/** Nodes of no use without what the specification requires of them. */
const needy: ReadonlySet<string> = new Set(["Parameter", "Server", "Tag", "SecurityScheme", "Discriminator"]);

/** Nodes that stand where they are used; a reference says nothing there. */
const whole: ReadonlySet<string> = new Set(["Info", "Server", "Tag", "Discriminator"]);

/**
 * A Redocly preprocessor that takes out what has the wrong type, such as text where a list belongs, and
 * reports each piece as `document/structure`. Everything behind it can rely on the shapes of the
 * specification, however odd the document is.
 */
export function createMending(): ReturnType<Oas3Preprocessor> {
  const mendedAs = new WeakMap<object, string>();
  return {
    any(node: unknown, context: UserContext) {
      // A reference to a node of another kind, such as the root, must not take from it what that kind has not.
      if (typeof node !== "object" || node === null) return;
      if ((mendedAs.get(node) ?? context.type.name) !== context.type.name) return;
      mendedAs.set(node, context.type.name);
      if (Array.isArray(node)) mendList(node, context);
      else if (isRecord(node)) mendMap(node as Record<string, unknown>, context);
    },
  } as ReturnType<Oas3Preprocessor>;
}

function mendList(list: unknown[], { type, location, report, resolve }: UserContext): void {
  const { items } = type as { items?: Type };
  for (let index = list.length - 1; index >= 0; index--) {
    const problem = findProblem(list[index], toType(items, list[index], String(index)), resolve);
    if (problem === undefined) continue;
    report({ ruleId: "document/structure", message: problem, location: location.child([index]) });
    list.splice(index, 1);
  }
}

function mendMap(map: Record<string, unknown>, context: UserContext): void {
  const { type, location, report, resolve } = context;
  if (type.name === "Paths") mendPaths(map, context);
  mendReference(map, context);
  for (const [name, value] of Object.entries(map)) {
    const wanted = Object.hasOwn(type.properties, name) ? type.properties[name] : type.additionalProperties;
    const isText = name !== "hasOwnProperty" || type.additionalProperties !== undefined;
    const problem = isText
      ? findProblem(value, toType(wanted, value, name), resolve)
      : "Property `hasOwnProperty` is not expected here";
    if (problem === undefined) continue;
    report({ ruleId: "document/structure", message: problem, location: location.child([name]) });
    delete map[name];
  }
  completeMap(map, context);
}

/** Nodes that others rely on, and what they are without what the specification requires of them. */
const complete: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Root: { info: { title: "API", version: "0" } },
  Info: { title: "API", version: "0" },
};

/** Gives a node what it lacks; what had the wrong type has been taken out of it. */
function completeMap(map: Record<string, unknown>, { type, location, report }: UserContext): void {
  for (const [name, value] of Object.entries(complete[type.name] ?? {})) {
    if (Object.hasOwn(map, name)) continue;
    const message = `The field \`${name}\` must be present on this level`;
    report({ ruleId: "document/structure", message, location: location.key() });
    map[name] = structuredClone(value);
  }
}

/** The walker goes past what is called otherwise, and a client would put it right behind the name of a host. */
function mendPaths(paths: Record<string, unknown>, { location, report }: UserContext): void {
  for (const name of Object.keys(paths)) {
    if (/^(\/|x-)/.test(name)) continue;
    const message = `The path \`${name}\` does not start with \`/\`, so that it is left out`;
    report({ ruleId: "document/structure", message, location: location.child([name]).key() });
    delete paths[name];
  }
}

/** Of a map by names, such as that of properties, `$ref` is a name like any other. */
function mendReference(map: Record<string, unknown>, { type, location, report }: UserContext): void {
  if (Object.keys(type.properties).length === 0 || !Object.hasOwn(map, "$ref")) return;
  if (typeof map.$ref === "string") return;
  const message = `Expected type \`string\` but got \`${typeOf(map.$ref)}\``;
  report({ ruleId: "document/structure", message, location: location.child(["$ref"]) });
  delete map.$ref;
}

/** A type that depends on the value. */
function toType(type: unknown, value: unknown, name: string): Type | undefined {
  if (typeof type !== "function") return type as Type | undefined;
  try {
    return type(value, name) as Type | undefined;
  } catch {
    // Types of the library look into values that they expect to be objects.
    return { type: "object" } as Type;
  }
}

function findProblem(value: unknown, type: Type | undefined, resolve: Resolve): string | undefined {
  if (!isRecord(type)) return undefined;
  if (typeof type.name === "string")
    return findNodeProblem(value, type as unknown as NormalizedNodeType, resolve);
  // Text may stand in a file of its own, such as a description in Markdown.
  const scalar = isReference(value) ? resolve(value).node : value;
  return scalar === undefined
    ? undefined
    : findScalarProblem(scalar, type as { readonly type?: unknown; readonly items?: unknown });
}

function findNodeProblem(value: unknown, type: NormalizedNodeType, resolve: Resolve): string | undefined {
  if (type.name === "SpecExtension" || type.name === "scalar") return undefined;
  const form = type.items ? "array" : "object";
  if (isReference(value) && form === "object" && !whole.has(type.name)) return undefined;
  if (form !== typeOf(value)) return `Expected type \`${type.name}\` (${form}) but got \`${typeOf(value)}\``;
  if (!needy.has(type.name) || !isRecord(value)) return undefined;
  const required = typeof type.required === "function" ? type.required(value, undefined) : type.required;
  const missing = required?.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `The field \`${missing}\` must be present on this level`;
  return required
    ?.map((name) => findProblem(value[name], toType(type.properties[name], value[name], name), resolve))
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
