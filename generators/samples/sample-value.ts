import { generateSync } from "json-schema-faker";
import { sample } from "openapi-sampler";
import { mapSchema } from "./map-schema.js";
import { endless } from "./prepare-schema.js";
import type { SampleSchema } from "./sample-schema.js";

/** Makes a sample, once; `undefined` where there can be none. */
export type MakeValue = () => unknown;

/**
 * Samples of a schema, the one that reads best first: with the examples that the document gives, without them, and
 * by a library that takes more care of limits and patterns, and by it with all that is optional. No two runs differ.
 */
export function sampleValues(schema: SampleSchema): readonly MakeValue[] {
  const finite = once(() => mapSchema(schema, endLists));
  const bare = once(() => mapSchema(finite() as SampleSchema, withoutExamples));
  return [
    once(() => sample(finite() as never, readable)),
    once(() => sample(bare() as never, readable)),
    once(() => generateSync(bare() as never, careful)),
    once(() => generateSync(bare() as never, complete)),
  ];
}

/** A sample with all that it may have, for what has to have nothing. */
export function sampleWhole(schema: SampleSchema): MakeValue {
  return once(() => sample(mapSchema(schema, endLists) as never, { skipNonRequired: false, quiet: true }));
}

const readable = { skipNonRequired: true, quiet: true };

const careful = { seed: 1, alwaysFakeOptionals: false, optionalsProbability: 0, maxDepth: 10 };

/** With all that may be there, for schemas in which one thing demands another. */
const complete = { ...careful, alwaysFakeOptionals: true, optionalsProbability: 1 };

/** The libraries throw at some schemas that no value can fulfil. */
function once(make: () => unknown): MakeValue {
  let made: { readonly value: unknown } | undefined;
  return () => {
    try {
      made ??= { value: make() };
    } catch {
      made = { value: undefined };
    }
    return made.value;
  };
}

/** A list of what has no end is empty. */
function endLists({ items, ...schema }: SampleSchema): SampleSchema {
  if (!items) return schema;
  return items[endless] === true ? { ...schema, maxItems: 0 } : { ...schema, items };
}

function withoutExamples({ example, examples, default: _, ...schema }: SampleSchema): SampleSchema {
  return schema;
}
