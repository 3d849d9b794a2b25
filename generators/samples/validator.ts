import { format as formats, type Schema, validate } from "@cfworker/json-schema";
import { RE2JS } from "re2js";
import { createMapping } from "./map-schema.js";
import type { SampleSchema } from "./sample-schema.js";

/** Whether a value is valid by a schema. */
export type IsValid = (value: unknown) => boolean;

/** Longest value that is checked, in characters of JSON; a longer one counts as valid. */
const maxLength = 100_000;

/** The check of a schema. It compiles nothing, and looks only at the parts that a value has. */
export function createCheck(schema: SampleSchema): IsValid {
  const checked = withFormats(schema) as Schema;
  return (value) => {
    const length = JSON.stringify(value)?.length;
    if (length === undefined) return false;
    return (
      length > maxLength || hasHalfNames(value) || validate(value, checked, "2020-12", noReferences).valid
    );
  };
}

/** Whether a name in a value has half a character, of which the validator could not make a part of a URL. */
function hasHalfNames(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, one]) => /\p{Surrogate}/u.test(name) || hasHalfNames(one));
}

/** Without it, the validator would look through the whole schema for what references may lead to. */
const noReferences = {};

/** What the validator has no words for, or other ones. */
const withFormats = createMapping(({ pattern, ...schema }) => {
  const more = [...listPatterns(pattern), ...(schema.format === "int32" ? [int32] : [])];
  return more.length === 0 ? schema : { ...schema, allOf: [...(schema.allOf ?? []), ...more] };
});

/** The validator knows formats of texts alone. */
const int32: SampleSchema = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/** A pattern becomes a format of its own: the validator would run it on an engine that can take for ever. */
function listPatterns(pattern: unknown): readonly SampleSchema[] {
  if (typeof pattern !== "string") return [];
  const format = `pattern ${pattern}`;
  formats[format] ??= createTest(pattern);
  return [{ format }];
}

/** Patterns of a document run in linear time; one that cannot (it looks around, or back) is not checked. */
function createTest(pattern: string): (text: string) => boolean {
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    return (text) => compiled.matcher(text).find();
  } catch {
    return () => true;
  }
}
