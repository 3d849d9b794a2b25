import type { Follow, Placed } from "../openapi/follow.js";
import { createPreparation, type Way } from "./prepare-schema.js";
import { sampleValues } from "./sample-value.js";
import { createCheck } from "./validator.js";

/** Makes a value that a schema allows, with no more than it has to have; `undefined` where none is found. */
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
      if (value !== undefined && isValid(value)) return value;
      first ??= value;
    }
    return first;
  };
}
