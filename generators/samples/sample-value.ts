import { generateSync } from "json-schema-faker";
import { sample } from "openapi-sampler";
import { isRecord } from "../openapi/openapi.js";
import { boundLists } from "./bound-lists.js";
import { createMapping } from "./map-schema.js";
import { endless } from "./prepare-schema.js";
import type { SampleSchema } from "./sample-schema.js";
import { createTextExamples } from "./text-examples.js";

/** Makes a sample, once; `undefined` where there can be none. */
export type MakeValue = () => unknown;

/**
 * Samples of a schema, the one that reads best first: with the examples that the document gives, without them, and
 * by a library that takes more care of limits and patterns, and by it with all that is optional. No two runs differ.
 */
export function sampleValues(whole: SampleSchema): readonly MakeValue[] {
  const schema = boundLists(whole);
  const toShort = () => shorten(withoutExamples(endRecursion(schema)));
  return [
    once(() => sample(withTexts(endRecursion(schema)) as never, readable)),
    once(() => sample(withTexts(withoutExamples(endRecursion(schema))) as never, readable)),
    once(() => generateSync(toJson(toShort()) as never, careful)),
    once(() => generateSync(toJson(toShort()) as never, complete)),
    // Of alternatives of which only one may be true, most samples fit several.
    ...pickAlternative.map((pick) => once(() => generateSync(toJson(pick(toShort())) as never, complete))),
  ];
}

/** A sample with all that it may have, for what has to have nothing. */
export function sampleWhole(schema: SampleSchema): MakeValue {
  return once(() =>
    sample(withTexts(endRecursion(schema)) as never, { skipNonRequired: false, quiet: true }),
  );
}

const readable = { skipNonRequired: true, quiet: true };

const careful = { seed: 1, alwaysFakeOptionals: false, optionalsProbability: 0, maxDepth: 10 };

const withTexts = createTextExamples(careful);

/** With all that may be there, for schemas in which one thing demands another. */
const complete = { ...careful, alwaysFakeOptionals: true, optionalsProbability: 1 };

/** The libraries throw at some schemas that no value can fulfil. */
function once(make: () => unknown): MakeValue {
  let made: { readonly value: unknown } | undefined;
  return () => {
    try {
      made ??= { value: toJson(make()) };
    } catch {
      made = { value: undefined };
    }
    return made.value;
  };
}

/** A library leaves properties without a value where it finds none. */
function toJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** A list of what has no end is empty, a property of it absent, and of alternatives another one is taken. */
const endRecursion = createMapping(({ items, properties, additionalProperties: others, ...schema }) => {
  const made = {
    ...schema,
    ...(isEndless(items) ? { maxItems: 0 } : items && { items }),
    ...(properties && { properties: dropEndless(properties, schema.required) }),
    ...(others !== undefined && !isEndless(others) && { additionalProperties: others }),
  };
  return keepFinite(keepFinite(made, "oneOf"), "anyOf");
});

function isEndless(schema: unknown): boolean {
  return isRecord(schema) && schema[endless] === true;
}

function dropEndless(
  properties: NonNullable<SampleSchema["properties"]>,
  required: readonly string[] = [],
): NonNullable<SampleSchema["properties"]> {
  const kept = Object.entries(properties).filter(([name, one]) => !isEndless(one) || required.includes(name));
  return Object.fromEntries(kept);
}

function keepFinite(all: SampleSchema, word: "oneOf" | "anyOf"): SampleSchema {
  const { [word]: parts = [], ...schema } = all;
  const [first, ...finite] = parts.filter((part) => !isEndless(part));
  if (!first) return parts.length > 0 ? { ...schema, [word]: parts } : schema;
  // A library takes the only alternative for an object.
  if (finite.length === 0) return { ...schema, allOf: [...(schema.allOf ?? []), first] };
  return { ...schema, [word]: [first, ...finite] };
}

/** A schema with its first alternatives only, its second ones, its third ones. */
const pickAlternative = [0, 1, 2].map((index) =>
  createMapping(({ oneOf, ...schema }) => {
    const part = oneOf?.[Math.min(index, oneOf.length - 1)];
    return part ? { ...schema, oneOf: [part] } : schema;
  }),
);

/** Where nothing is said against it: a short text, a list of one, a number that is not negative. */
const shorten = createMapping((schema) => {
  const {
    type,
    pattern,
    minLength = 0,
    maxLength,
    minItems = 0,
    maxItems,
    minimum,
    exclusiveMinimum,
  } = schema;
  const { maximum = 0, exclusiveMaximum = 1 } = schema;
  const isUnbounded = minimum === undefined && exclusiveMinimum === undefined;
  const isNumber = type === "integer" || type === "number";
  const mayBeZero = Number(maximum) >= 0 && Number(exclusiveMaximum) > 0;
  return {
    ...schema,
    ...(Number(maxLength) > mostLetters &&
      pattern === undefined && { maxLength: Math.max(Number(minLength), mostLetters) }),
    ...(type === "array" && Number(maxItems ?? 2) > 1 && { maxItems: Math.max(Number(minItems), 1) }),
    ...(isNumber && isUnbounded && mayBeZero && { minimum: 0 }),
  };
});

const mostLetters = 20;

const withoutExamples = createMapping(({ example, examples, default: _, ...schema }) => schema);
