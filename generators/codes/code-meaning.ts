import type { Follow, Placed } from "../openapi/follow.js";
import { isRecord, type OpenApiResponse, type OpenApiSchema } from "../openapi/openapi.js";
import { formatPointer, valueAt } from "../openapi/pointer.js";
import { type BodyExample, listExamples } from "./examples.js";
import type { CodeSchema } from "./find-codes.js";

/** What a schema that lists codes says of one of them, in extensions made for it. */
export function findStatedMeaning(schema: OpenApiSchema, code: string, index: number): string | undefined {
  const lists = [schema["x-enumDescriptions"], schema["x-enum-descriptions"]];
  return lists.map((list) => pick(list, code, index)).find((text) => text !== undefined);
}

/**
 * What a schema of a single code says beside it: of itself, in a text for people of which it fixes the
 * value, or of the object that it stands in.
 *
 * @param isTold whether a text is known to say the same of other codes, and so nothing of this one
 */
export function findNearbyMeaning(
  { schema, parent, codes }: CodeSchema,
  isTold: (text: string) => boolean,
): string | undefined {
  if (codes.length !== 1) return undefined;
  return listNearbyTexts(schema, parent).find((text) => !isTold(text));
}

/** All texts that may say what the single code of a schema means, the likeliest first. */
export function listNearbyTexts(schema: OpenApiSchema, parent: OpenApiSchema | undefined): readonly string[] {
  const fixed = textNames.flatMap((name) => {
    const { properties } = parent ?? {};
    const sibling = isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!isRecord(sibling)) return [];
    const { enum: values, const: only } = sibling;
    return [only, Array.isArray(values) && values.length === 1 ? values[0] : undefined];
  });
  return [...fixed, schema.description, parent?.description].filter(isText);
}

/** The name that `x-enum-varnames` gives a code, which for a number says more than the number. */
export function findCodeName(schema: OpenApiSchema, code: string, index: number): string | undefined {
  return pick(schema["x-enum-varnames"], code, index) ?? pick(schema["x-enumNames"], code, index);
}

/** An example of a body with a code, and what the example says of it. */
export interface CodeExample {
  readonly sample: unknown;
  readonly meaning?: string;
}

/** The example of a response whose body has the code at its place, or that is called as the code is. */
export type FindExample = (
  response: Placed<OpenApiResponse>,
  code: string,
  path: readonly string[],
) => CodeExample | undefined;

/** A finder that looks at the examples of each response once, however many codes it has. */
export function createExampleFinder(follow: Follow): FindExample {
  const known = new WeakMap<OpenApiResponse, Map<string, ExamplesByCode>>();
  return (response, code, path) => {
    const ofResponse = known.get(response.node) ?? new Map<string, ExamplesByCode>();
    known.set(response.node, ofResponse);
    const place = formatPointer(path);
    const examples = ofResponse.get(place) ?? sortExamples(listExamples(response, follow), path);
    ofResponse.set(place, examples);
    const found = examples.byName.get(code) ?? examples.byCode.get(code);
    return found && toCodeExample(found, path);
  };
}

/** The first example of each name, and the first with each code. */
interface ExamplesByCode {
  readonly byName: ReadonlyMap<string, BodyExample>;
  readonly byCode: ReadonlyMap<string, BodyExample>;
}

function sortExamples(all: readonly BodyExample[], path: readonly string[]): ExamplesByCode {
  // The first of several counts, which a map made from the last one on keeps.
  const backwards = [...all].reverse();
  return {
    byName: new Map(backwards.map((one) => [one.name, one])),
    byCode: new Map(backwards.map((one) => [toCode(valueAt(one.value.node, path)), one])),
  };
}

/** A map or a list is no code, and cannot always be made into text. */
function toCode(value: unknown): string {
  return typeof value === "object" && value !== null ? "" : String(value);
}

function toCodeExample(
  { value: { node: value }, description }: BodyExample,
  path: readonly string[],
): CodeExample {
  const around = valueAt(value, path.slice(0, -1));
  const said = textNames.map((name) => (isRecord(around) ? around[name] : undefined)).find(isText);
  const text = said ?? (isText(description) ? description : undefined);
  return { sample: value, ...(text !== undefined && { meaning: text }) };
}

/** Names under which an error body has its text for people. */
const textNames: readonly string[] =
  "message description detail text title reason error_description error_message errorMessage errorDescription msg".split(
    " ",
  );

/** The entry of a list of the extension, which some write as a map by value and some as a list in its order. */
function pick(list: unknown, code: string, index: number): string | undefined {
  const text = Array.isArray(list)
    ? list[index]
    : isRecord(list) && Object.hasOwn(list, code)
      ? list[code]
      : undefined;
  return isText(text) ? text : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
