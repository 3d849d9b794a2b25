import type { Follow, Placed } from "../openapi/follow.js";
import { isRecord } from "../openapi/openapi.js";
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
    const { valid, first } = findValue(prepare(placed));
    return valid === undefined ? first : valid;
  };
}

/** Whether a value is valid by a schema, as far as that is looked at. */
export type IsValidValue = (schema: Placed<unknown>, value: unknown) => boolean;

/** @param way where the values go */
export function createValueCheck(follow: Follow, way: Way): IsValidValue {
  const prepare = createPreparation(follow, way);
  return (placed, value) => createCheck(prepare(placed))(value);
}

/** A value that is valid by its schema. */
export interface ValidSample {
  readonly value: unknown;
  /** As far as the value has to do with it. */
  readonly schema: SampleSchema;
}

/** The first of some examples that is valid, else a value as `SampleValue` makes it; `undefined` where none is valid. */
export type FindValid = (schema: Placed<unknown>, examples: readonly unknown[]) => ValidSample | undefined;

/** Looks no further into a schema than it must, so that thousands of large bodies take seconds. */
export function createValidSamples(follow: Follow, way: Way): FindValid {
  const prepareWhole = createPreparation(follow, way);
  const prepareRequired = createPreparation(follow, way, "required");
  const findExample = (placed: Placed<unknown>, examples: readonly unknown[]): ValidSample | undefined => {
    if (examples.length === 0) return undefined;
    const schema = prepareWhole(placed);
    const value = examples.find(createCheck(schema));
    return value === undefined ? undefined : { value, schema };
  };
  const makeSample = (schema: SampleSchema): ValidSample | undefined => {
    const { valid } = findValue(schema);
    return valid === undefined ? undefined : { value: valid, schema };
  };
  return (placed, examples) =>
    findExample(placed, [...examples, ...listOwnExamples(follow(placed.node, placed.location)?.node)]) ??
    makeSample(prepareRequired(placed));
}

/** The examples that a schema gives of a whole object or list. */
function listOwnExamples(schema: unknown): readonly unknown[] {
  const { example, examples } = isRecord(schema) ? schema : {};
  const all = Array.isArray(examples) ? [example, ...examples] : [example];
  return all.filter((one) => typeof one === "object" && one !== null);
}

/** The first value that is valid, and the first at all. */
function findValue(schema: SampleSchema): { readonly valid?: unknown; readonly first?: unknown } {
  const isValid = createCheck(schema);
  let first: unknown;
  for (const makeValue of sampleValues(schema)) {
    const value = makeValue();
    if (value !== undefined && isValid(value)) {
      return { valid: isEmpty(value) ? fill(schema, isValid, value) : value };
    }
    first ??= value;
  }
  return { first };
}

/** Says nothing to a reader. */
function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function fill(schema: SampleSchema, isValid: IsValid, empty: unknown): unknown {
  const whole = sampleWhole(schema)();
  return whole !== undefined && isValid(whole) ? whole : empty;
}
