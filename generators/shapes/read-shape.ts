import { listValues } from "../codes/listed-codes.js";
import { findValueDescription } from "../codes/value-texts.js";
import { collectComposed } from "../openapi/composed.js";
import type { Follow, Placed } from "../openapi/follow.js";
import { isRecord, isReference } from "../openapi/openapi.js";
import { choosesNull, listChoices, readValuesOfChoices } from "./choices.js";
import { readLimits } from "./limits.js";
import type { RawSchema } from "./raw-schema.js";
import type { Field, ListedValue, Shape } from "./shape.js";
import { findSubject } from "./subject.js";

/** Reads a schema of a document; the same schema gives the same shape. */
export type ReadShape = (schema: Placed<unknown>) => Shape;

/** @param follow how references are followed within a closed document */
export function createShapeReader(follow: Follow): ReadShape {
  const known = new WeakMap<object, Shape>();
  // A component has the same shape wherever a reference to it stands alone.
  const referenced = new Map<string, Shape>();
  return (schema) => {
    const { node } = schema;
    if (!isRecord(node)) return readShape(schema, follow);
    const reference = isReference(node) && Object.keys(node).length === 1 ? node.$ref : undefined;
    const before = reference === undefined ? known.get(node) : referenced.get(reference);
    if (before) return before;
    const shape = readShape(schema, follow);
    if (reference === undefined) known.set(node, shape);
    else referenced.set(reference, shape);
    return shape;
  };
}

function readShape(start: Placed<unknown>, follow: Follow): Shape {
  const { key, subject, around, isNullable } = findSubject(start, follow);
  const merged = collectComposed([subject], follow, ["allOf"]) as readonly Placed<RawSchema>[];
  const nodes = [...around, ...merged.map(({ node }) => node)];
  const choices = merged.flatMap((part) => listChoices(part, follow));
  const listed = readListed(nodes);
  const ofChoices = listed.length > 0 ? undefined : readValuesOfChoices(choices, follow);
  const values = ofChoices ?? listed;
  return {
    ...(key !== undefined && { key }),
    ...readTexts(nodes),
    types: findTypes(nodes, values),
    isNullable:
      isNullable ||
      nodes.some(allowsNull) ||
      merged.some(choosesNull) ||
      values.some(({ value }) => value === null),
    limits: readLimits(nodes),
    values: values.filter(({ value }) => value !== null),
    hasOtherValues:
      listed.length > 0 && nodes.every((node) => node.enum === undefined && node.const === undefined),
    ...readExamples(nodes),
    ...readAccess(nodes),
    isDeprecated: nodes.some(({ deprecated }) => deprecated === true),
    isSensitive: nodes.some((node) => node["x-sensitive"] === true),
    fields: listFields(merged),
    ...readInner(merged),
    choices: ofChoices ? [] : choices,
    hasConditions: nodes.some((node) => conditions.some((word) => isRecord(node[word]))),
  };
}

/** What is said in schemas and cannot be shown as a limit or a field. */
const conditions = [
  "not",
  "if",
  "dependentSchemas",
  "dependentRequired",
  "contains",
  "propertyNames",
] as const;

function readTexts(nodes: readonly RawSchema[]): Pick<Shape, "title" | "description" | "format"> {
  const find = (word: "title" | "description" | "format") =>
    nodes
      .map((node): unknown => node[word])
      .find((text): text is string => typeof text === "string" && text !== "");
  const [title, description] = [find("title"), find("description")];
  const format =
    find("format") ?? nodes.find((one) => typeof one.contentMediaType === "string")?.contentMediaType;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(format !== undefined && { format }),
  };
}

function findTypes(nodes: readonly RawSchema[], values: readonly ListedValue[]): readonly string[] {
  for (const { type, properties, additionalProperties, items, prefixItems } of nodes) {
    const stated = [type ?? []]
      .flat()
      .filter((one): one is string => typeof one === "string" && one !== "null");
    if (stated.length > 0) return [...new Set(stated)];
    if (isRecord(properties) || isRecord(additionalProperties)) return ["object"];
    if (isRecord(items) || Array.isArray(prefixItems)) return ["array"];
  }
  const types = values.filter(({ value }) => value !== null).map(({ value }) => typeof value);
  return [...new Set(types)];
}

function allowsNull({ type, nullable }: RawSchema): boolean {
  return nullable === true || [type].flat().includes("null");
}

/** The values that schemas list, with what each means. */
function readListed(nodes: readonly RawSchema[]): readonly ListedValue[] {
  const node = nodes.find((one) => listValues(one).length > 0);
  return listValues(node ?? {}).map((value, index) => {
    const meaning = node && findValueDescription(node, String(value), index);
    return { value, ...(meaning !== undefined && { meaning }) };
  });
}

function readExamples(nodes: readonly RawSchema[]): Pick<Shape, "default" | "example"> {
  const preset = nodes.find((node) => node.default !== undefined);
  const examples = nodes.flatMap(({ example, examples: list }) => [
    ...(example === undefined ? [] : [example]),
    ...(Array.isArray(list) ? (list as readonly unknown[]).slice(0, 1) : []),
  ]);
  return {
    ...(preset && { default: { value: preset.default } }),
    ...(examples.length > 0 && { example: { value: examples[0] } }),
  };
}

function readAccess(nodes: readonly RawSchema[]): Pick<Shape, "access"> {
  if (nodes.some(({ readOnly }) => readOnly === true)) return { access: "readOnly" };
  return nodes.some(({ writeOnly }) => writeOnly === true) ? { access: "writeOnly" } : {};
}

/**
 * The properties of all schemas, each once. Those that are described by a pattern are fields by that, and items that
 * have places of their own by their index.
 */
function listFields(parts: readonly Placed<RawSchema>[]): readonly Field[] {
  const required = new Set(parts.flatMap(({ node }) => (Array.isArray(node.required) ? node.required : [])));
  const found = new Map<string, Field>();
  for (const { node, location } of parts) {
    const add = (name: string, schema: unknown, way: readonly (string | number)[]) => {
      if (found.has(name)) return;
      found.set(name, {
        name,
        isRequired: required.has(name),
        schema: { node: schema, location: location.child(way) },
      });
    };
    const properties: unknown = node.properties;
    for (const [name, schema] of Object.entries(isRecord(properties) ? properties : {}))
      add(name, schema, ["properties", name]);
    const { prefixItems, patternProperties } = node;
    for (const [pattern, schema] of Object.entries(isRecord(patternProperties) ? patternProperties : {}))
      add(`/${pattern}/`, schema, ["patternProperties", pattern]);
    for (const [index, schema] of (Array.isArray(prefixItems) ? prefixItems : []).entries())
      add(`[${index}]`, schema, ["prefixItems", index]);
  }
  return [...found.values()];
}

function readInner(parts: readonly Placed<RawSchema>[]): Pick<Shape, "items" | "others"> {
  const find = (word: "items" | "additionalProperties") => {
    const part = parts.find(({ node }) => isRecord(node[word]));
    return part && { node: part.node[word] as unknown, location: part.location.child(word) };
  };
  const items = find("items");
  const others = find("additionalProperties");
  return { ...(items && { items }), ...(others && { others }) };
}
