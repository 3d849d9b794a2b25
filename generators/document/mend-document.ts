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
  return {
    any(node: unknown, context: UserContext) {
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

function mendMap(map: Record<string, unknown>, { type, location, report, resolve }: UserContext): void {
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
  const wrong = Array.isArray(value) && wanted !== undefined && value.find((item) => !hasType(item, wanted));
  return wrong === undefined || wrong === false
    ? undefined
    : `Expected items of type \`${wanted}\` but got \`${typeOf(wrong)}\``;
}

function hasType(value: unknown, type: string): boolean {
  return type === "integer" ? Number.isInteger(value) : typeOf(value) === type;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}
