import type { Follow, Placed } from "../openapi/follow.js";
import { isRecord, type OpenApiResponse, type OpenApiSchema } from "../openapi/openapi.js";
import { formatPointer, valueAt } from "../openapi/pointer.js";
import { type BodyExample, listExamples } from "./examples.js";
import type { CodeSchema } from "./find-codes.js";
import { describesBody, describesProperty } from "./text-subject.js";

/**
 * The meaning of a single code from the texts near it: a text for people with a fixed value, the description of
 * its schema, or that of the object that contains it.
 *
 * @param isShared whether a text also describes other codes, so that it is not the meaning of this one
 */
export function findNearbyMeaning(list: CodeSchema, isShared: (text: string) => boolean): string | undefined {
  return listNearbyTexts(list).find((text) => !isShared(text));
}

/** All texts that may be the meaning of the code of a schema, the likeliest first; none for several codes. */
export function listNearbyTexts({ schema, parent, codes, isProperty }: CodeSchema): readonly string[] {
  if (codes.length !== 1) return [];
  const { description, title } = schema as Readonly<Record<string, unknown>>;
  // What a property is does not depend on its value, unless the value is its definition.
  const own = isProperty && schema.const === undefined ? [] : [description, isProperty ? undefined : title];
  return [
    ...listFixedTexts(parent).filter(isText),
    ...own.filter(isText).filter((text) => !describesProperty(text)),
    ...[parent?.description].filter(isText).filter((text) => !describesBody(text)),
  ];
}

/** Texts for people that are the same in every body of a schema. */
function listFixedTexts({ properties }: OpenApiSchema = {}): readonly unknown[] {
  return textNames.flatMap((name) => {
    const sibling = isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!isRecord(sibling)) return [];
    const { enum: values, const: only } = sibling;
    return [only, Array.isArray(values) && values.length === 1 ? values[0] : undefined];
  });
}

/** An example of a body with a code, and the meaning that the example gives. */
export interface CodeExample {
  readonly value: Placed<unknown>;
  readonly meaning?: string;
}

/** The examples of a response that have the code in their name or in their body, the likeliest first. */
export type FindExamples = (
  response: Placed<OpenApiResponse>,
  code: string,
  path: readonly string[],
) => readonly CodeExample[];

/** A finder that reads the examples of each response once, however many codes it has. */
export function createExampleFinder(follow: Follow): FindExamples {
  const known = new WeakMap<OpenApiResponse, Map<string, ExamplesByCode>>();
  return (response, code, path) => {
    const ofResponse = known.get(response.node) ?? new Map<string, ExamplesByCode>();
    known.set(response.node, ofResponse);
    const place = formatPointer(path);
    const examples = ofResponse.get(place) ?? sortExamples(listExamples(response, follow), path);
    ofResponse.set(place, examples);
    const found = new Set([examples.byName.get(code), examples.byCode.get(code)]);
    return [...found].flatMap((one) => (one ? toCodeExample(one, path) : []));
  };
}

/** The first example of each name, and the first with each code. */
interface ExamplesByCode {
  readonly byName: ReadonlyMap<string, BodyExample>;
  readonly byCode: ReadonlyMap<string, BodyExample>;
}

function sortExamples(all: readonly BodyExample[], path: readonly string[]): ExamplesByCode {
  // Reversed, so that the map keeps the first of several.
  const backwards = [...all].reverse();
  return {
    byName: new Map(backwards.map((one) => [one.name, one])),
    byCode: new Map(backwards.map((one) => [toCode(valueAt(one.value.node, path)), one])),
  };
}

/** A map or a list is not a code, and cannot always be converted to text. */
function toCode(value: unknown): string {
  return typeof value === "object" && value !== null ? "" : String(value);
}

function toCodeExample({ value, description }: BodyExample, path: readonly string[]): CodeExample {
  const around = valueAt(value.node, path.slice(0, -1));
  const stated = textNames.map((name) => (isRecord(around) ? around[name] : undefined)).find(isText);
  const text = stated ?? (isText(description) ? description : undefined);
  return { value, ...(text !== undefined && { meaning: text }) };
}

/** Names of the text for people in an error body. */
const textNames: readonly string[] =
  "message description detail text title reason error_description error_message errorMessage errorDescription msg".split(
    " ",
  );

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
