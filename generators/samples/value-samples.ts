import type { Follow, Placed } from "../openapi/follow.js";
import { createPreparation, type Way } from "./prepare-schema.js";
import type { SampleSchema } from "./sample-schema.js";
import { sampleValues, sampleWhole } from "./sample-value.js";
import { createCheck, type IsValid } from "./validator.js";

/**
 * Makes a value that a schema allows, with no more than it has to have, or with all if that is nothing; `undefined`
 * where none is found.
 */
export type SampleValue = (schema: Placed<unknown>) => unknown;

/**
 * @param follow how references of the document are followed
 * @param way where the values go: what is only of the other way, they do not have
 */
export function createValueSamples(follow: Follow, way: Way): SampleValue {
  const prepare = createPreparation(follow, way);
  return (placed) => {
    const schema = prepare(placed);
    const isValid = createCheck(schema);
    let first: unknown;
    for (const makeValue of sampleValues(schema)) {
      const value = makeValue();
      if (value !== undefined && isValid(value)) return isEmpty(value) ? fill(schema, isValid, value) : value;
      first ??= value;
    }
    return first;
  };
}

/** Says nothing to a reader. */
function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function fill(schema: SampleSchema, isValid: IsValid, empty: unknown): unknown {
  const whole = sampleWhole(schema)();
  return whole !== undefined && isValid(whole) ? whole : empty;
}
