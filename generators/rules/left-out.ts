import type { NormalizedNodeType, UserContext } from "@redocly/openapi-core";
import { isNodeType } from "../engine/child-type.js";
import { createTargetFinder, type FindTarget } from "../openapi/find-target.js";
import { isReference, type OpenApiReference } from "../openapi/openapi.js";
import { change, type Rule } from "./rule.js";

const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses:
        "200":
          description: The cards.
          content:
            application/json:
              schema: { type: array, items: { type: string } }
              examples: { two: { externalValue: "file:///cards.json" } }
`;

type IsFound = (reference: OpenApiReference, context: UserContext) => boolean;

/** Says of what `closeDocument` leaves out that it does. */
export const leftOut = {
  id: "document/left-out",
  severity: "warn",
  meaning: "a value, or what names a file or a host, cannot be handed on and is left out",
  help: "write the value itself here, or put it into a file below the folder of the document",
  why: "What is generated leads nowhere but to itself, so that no tool that reads it opens a file or asks a host because a document says so. Numbers that JSON does not have cannot be written either. Neither goes unsaid.",
  failing,
  fixed: change(failing, 'externalValue: "file:///cards.json"', "value: [a, b]"),
  visitor: () => {
    let find: FindTarget = () => undefined;
    let rootSource: unknown;
    /** The engine does not look for what all data refers to. */
    const isFound: IsFound = (reference, { resolve, location }) =>
      resolve(reference).node !== undefined ||
      (location.source === rootSource && find(reference.$ref) !== undefined);
    return {
      any(node: unknown, context: UserContext) {
        if (typeof node !== "object" || node === null) return;
        if (context.type.name === "Root") {
          rootSource = context.location.source;
          find = createTargetFinder(node, () => false);
        }
        for (const key of Object.keys(node)) {
          const value = (node as Readonly<Record<string, unknown>>)[key];
          if (typeof value === "string") {
            if (mayLead(key)) reportText(node, key, value, context);
          } else if (isOfInterest(value)) {
            const expected = findExpected(node, key, context);
            // A reference right here is one that the engine follows, and `document/unresolved-reference` reports.
            const isReported = expected === "resolved data" && isReference(value);
            if (expected.endsWith("data") && !isReported) reportData(value, [key], context, isFound);
          }
        }
      },
    };
  },
} as const satisfies Rule;

/** What the engine expects under a key: a node or an extension, which is looked at when it is its turn, or data. */
type Expected = "node" | "data" | "resolved data" | "nothing";

/** A type that depends on the value is one of nodes; asking it for every value would take more memory than the document. */
function findExpected(node: object, key: string, { type }: UserContext): Expected {
  const known = expectations.get(type) ?? new Map<string, Expected>();
  expectations.set(type, known);
  // Keys that a type does not name are many, and all the same.
  const name = Object.hasOwn(type.properties, key) ? key : "";
  const expected = known.get(name) ?? judgeExpected(node, name, type);
  known.set(name, expected);
  return expected;
}

const expectations = new WeakMap<NormalizedNodeType, Map<string, Expected>>();

function judgeExpected(node: object, key: string, type: NormalizedNodeType): Expected {
  if (Array.isArray(node))
    return (type as { readonly items?: unknown }).items === undefined ? "data" : "node";
  const isKnown = Object.hasOwn(type.properties, key);
  const expected: unknown = isKnown ? type.properties[key] : type.additionalProperties;
  if (typeof expected === "function" || isNodeType(expected)) return "node";
  if (typeof expected !== "object" || expected === null) return isKnown ? "data" : "nothing";
  return (expected as { readonly resolvable?: boolean }).resolvable === false ? "data" : "resolved data";
}

/** Keys whose text names something that tools follow. */
function mayLead(key: string): boolean {
  return key === "externalValue" || key === "operationRef" || key.startsWith("$");
}

function isOfInterest(value: unknown): boolean {
  return typeof value === "number" ? !Number.isFinite(value) : typeof value === "object" && value !== null;
}

function reportText(node: object, key: string, text: string, context: UserContext): void {
  const { type, resolve, location } = context;
  if (key === "externalValue") {
    const found = type.name === "Example" ? resolve({ $ref: text }) : undefined;
    const isRead = found?.node !== undefined && found.location?.source !== location.source;
    const message = `\`${text}\` is not read, and \`externalValue\` is left out`;
    if (!isRead && !("value" in node)) report(context, [key], message);
  }
  const isOperation = type.name === "Link" && key === "operationRef";
  const isDynamic = type.name === "Schema" && /^\$(dynamic|recursive)Ref$/.test(key);
  if ((isOperation || isDynamic) && !text.startsWith("#"))
    report(context, [key], `\`${text}\` is not followed, and \`${key}\` is left out`);
}

/** @param path of the value below the node, which is as it was when the call returns */
function reportData(value: unknown, path: string[], context: UserContext, isFound: IsFound): void {
  if (typeof value === "number") report(context, path, `\`${value}\` is no number of JSON, and is left out`);
  if (typeof value !== "object" || value === null) return;
  if (isReference(value) && !isFound(value, context)) {
    const message = `the reference \`${value.$ref}\` leads nowhere, and is left out`;
    report(context, [...path, "$ref"], message);
  }
  for (const key of Object.keys(value)) {
    const child = (value as Readonly<Record<string, unknown>>)[key];
    path.push(key);
    if (key === "externalValue" && typeof child === "string")
      report(context, path, "`externalValue` is left out of data, since other tools open what it names");
    if (isOfInterest(child)) reportData(child, path, context, isFound);
    path.pop();
  }
}

function report({ report: say, location }: UserContext, path: readonly string[], message: string): void {
  say({ message, location: location.child([...path]) });
}
