import { isRecord } from "../openapi/openapi.js";
import { isModestPattern } from "./modest-pattern.js";
import type { SampleSchema } from "./sample-schema.js";

const numbers = [
  ...["minimum", "maximum", "multipleOf", "maxLength", "maxItems", "minProperties", "maxProperties"],
];

/** The keywords that are no schemas, where their values have the right shape. */
export function copyLimits(node: Readonly<Record<string, unknown>>): SampleSchema {
  const { nullable, pattern, minLength, minItems, uniqueItems, format, dependentRequired } = node;
  return {
    ...pick(node, ["const", "default", "example"]),
    ...pick(
      node,
      ["enum", "examples"].filter((key) => Array.isArray(node[key])),
    ),
    ...pick(
      node,
      numbers.filter((key) => typeof node[key] === "number"),
    ),
    ...copyType(node, nullable === true),
    ...copyExclusive(node, "minimum", "exclusiveMinimum"),
    ...copyExclusive(node, "maximum", "exclusiveMaximum"),
    ...(isCount(minLength, 1000) && { minLength }),
    ...(isCount(minItems, 20) && { minItems }),
    ...(uniqueItems === true && { uniqueItems }),
    // No specification knows the name, and so do few libraries.
    ...(typeof format === "string" && isFormat(format) && { format: format === "url" ? "uri" : format }),
    ...(isModestPattern(pattern) && { pattern }),
    ...(isRecord(dependentRequired) && { dependentRequired }),
  };
}

export function copyType(
  { type, format }: Readonly<Record<string, unknown>>,
  isNullable: boolean,
): SampleSchema {
  const isWhole = format === "int32" || format === "int64";
  const types = listNames([type].flat().map((one) => (isWhole && one === "number" ? "integer" : one)));
  if (isNullable && typeof type === "string") return { type: [...types, "null"] };
  return types.length === 0 ? {} : { type: types.length === 1 ? (types[0] ?? "") : types };
}

/** Libraries look a format up by its name in an object, and would call what every object has, such as `__proto__`. */
function isFormat(name: string): boolean {
  return !(name in Object.prototype);
}

function isCount(value: unknown, most: number): boolean {
  return typeof value === "number" && value >= 0 && value <= most;
}

/** In OpenAPI 3.0, a limit is exclusive where a flag beside it says so. */
function copyExclusive(
  node: Readonly<Record<string, unknown>>,
  limit: string,
  exclusive: string,
): Readonly<Record<string, unknown>> {
  const isFlagged = node[exclusive] === true;
  const value = isFlagged ? node[limit] : node[exclusive];
  return typeof value === "number" ? { [exclusive]: value, ...(isFlagged && { [limit]: undefined }) } : {};
}

function pick(node: Readonly<Record<string, unknown>>, keys: readonly string[]): SampleSchema {
  return Object.fromEntries(keys.filter((key) => node[key] !== undefined).map((key) => [key, node[key]]));
}

/** The texts of a list, each once. */
export function listNames(names: readonly unknown[]): readonly string[] {
  return [...new Set(names.filter((name): name is string => typeof name === "string"))];
}
