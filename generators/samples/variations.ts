import { isRecord } from "../openapi/openapi.js";
import type { SampleSchema } from "./sample-schema.js";
import { findSchemasAt } from "./schemas-at.js";
import { createCheck } from "./validator.js";

/** How a value may be replaced by another one, whatever else the sample says. */
export type Variation =
  | { readonly form: "text" | "uuid" | "dateTime" | "integer" }
  | { readonly form: "choice"; readonly values: readonly unknown[] };

/** Places of a sample whose values may differ. */
export type Variations = readonly { readonly path: readonly string[]; readonly variation: Variation }[];

/** Keywords by which one value may depend on another. */
const dependent = ["not", "if", "then", "else", "contains", "dependentRequired", "uniqueItems"];

/** As far as an integer is moved; a limit that is nearer leaves it where it is. */
export const mostAdded = 1000;

/** The places of a valid sample where its schema allows any value of a kind, or one of several. */
export function listVariations(schema: SampleSchema, sample: unknown): Variations {
  if (isDependent(schema)) return [];
  return listLeaves(sample, []).flatMap(({ path, value }) => {
    const variation = findVariation(value, findSchemasAt(schema, path));
    return variation ? [{ path, variation }] : [];
  });
}

function isDependent(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.some(isDependent);
  if (!isRecord(schema)) return false;
  return dependent.some((word) => schema[word] !== undefined) || Object.values(schema).some(isDependent);
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

function listLeaves(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([name, inner]) => listLeaves(inner, [...path, name]));
}

function findVariation(value: unknown, schemas: readonly SampleSchema[]): Variation | undefined {
  const says = (word: string) => schemas.some((schema) => schema[word] !== undefined);
  if (schemas.length === 0 || says("const")) return undefined;
  if (says("enum")) return findChoice(schemas);
  if (typeof value === "string") return findTextVariation(value, schemas, says);
  const isPlain = Number.isInteger(value) && !says("multipleOf");
  return isPlain && canGrow(Number(value), schemas) ? { form: "integer" } : undefined;
}

/** The values of the only list that nothing else forbids; of several lists, each may belong to an alternative of its own. */
function findChoice(schemas: readonly SampleSchema[]): Variation | undefined {
  const [list, another] = schemas.flatMap(({ enum: values }) => (values ? [values] : []));
  const checks = schemas.map(createCheck);
  const values = (list ?? []).filter((value) => value !== null && checks.every((isValid) => isValid(value)));
  return another === undefined && values.length > 1 ? { form: "choice", values } : undefined;
}

function findTextVariation(
  value: string,
  schemas: readonly SampleSchema[],
  says: (word: string) => boolean,
): Variation | undefined {
  const isText = schemas.some(({ type }) => [type].flat().includes("string"));
  if (!isText || says("pattern") || says("maxLength")) return undefined;
  const formats = new Set(schemas.flatMap(({ format }) => (typeof format === "string" ? [format] : [])));
  if (formats.size === 0) return isLikeId(value) ? { form: "text" } : undefined;
  if (formats.size > 1) return undefined;
  if (formats.has("uuid")) return { form: "uuid" };
  return formats.has("date-time") && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)
    ? { form: "dateTime" }
    : undefined;
}

/** A word with digits that is no date, or the word that the libraries put where any text may be. */
function isLikeId(value: string): boolean {
  return /^string\d*$|^(?=.*\d)(?!\d{4}-\d)[\w-]+$/.test(value);
}

function canGrow(value: number, schemas: readonly SampleSchema[]): boolean {
  return schemas.every(({ type, format, maximum, exclusiveMaximum }) => {
    const isNumber = type === undefined || ["integer", "number"].some((one) => [type].flat().includes(one));
    const limits = [maximum, exclusiveMaximum].filter((limit) => typeof limit === "number");
    const isSmall = format === "int32" || format === "int64" ? value < 2 ** 31 - 1 - mostAdded : true;
    return isNumber && isSmall && limits.every((limit) => value + mostAdded < limit);
  });
}
