import { toPascalCase } from "../names/case.js";
import { isRecord, type OpenApiSchema } from "../openapi/openapi.js";

/**
 * Extensions that describe the values of a list, as a map by value or as a list in the same order: those of Redoc
 * and orval, of openapi-generator, of Google's API descriptions, and of editors.
 */
export const descriptionKeys = [
  "x-enumDescriptions",
  "x-enum-descriptions",
  "x-enum-description",
  "enumDescriptions",
  "markdownEnumDescriptions",
] as const;

/** Extensions that name the values of a list. */
const nameKeys = ["x-enum-varnames", "x-enumNames", "x-enum-names"] as const;

/** The description of a value that a schema lists, at an index of its values; `undefined` where it has none. */
export function findValueDescription(
  schema: OpenApiSchema,
  value: string,
  index: number,
): string | undefined {
  const extensions = schema as Readonly<Record<string, unknown>>;
  const name = findValueName(schema, value, index);
  return findFirst([
    ...descriptionKeys.map((key) => pick(extensions[key], value, index)),
    pickDetail(schema, value, "description"),
    // By name, as swag writes comments of Go.
    name === undefined ? undefined : pick(extensions["x-enum-comments"], name, index),
  ]);
}

/** The name of a value that says more than the value, as that of a number does. */
export function findTellingName(schema: OpenApiSchema, value: string, index: number): string | undefined {
  const name = findValueName(schema, value, index);
  const fold = (text: string) => toPascalCase(text).toLowerCase();
  return name === undefined || fold(name) === fold(value) ? undefined : name;
}

/** The name of a value that a schema lists. */
function findValueName(schema: OpenApiSchema, value: string, index: number): string | undefined {
  const extensions = schema as Readonly<Record<string, unknown>>;
  const name = pickDetail(schema, value, "name");
  return findFirst([...nameKeys.map((key) => pick(extensions[key], value, index)), name]);
}

/** The entry of an extension for a value. */
function pick(list: unknown, value: string, index: number): unknown {
  if (Array.isArray(list)) return list[index];
  return isRecord(list) && Object.hasOwn(list, value) ? list[value] : undefined;
}

/** From `x-ms-enum` of AutoRest, whose `values` are objects. */
function pickDetail(schema: OpenApiSchema, value: string, key: "name" | "description"): unknown {
  const { "x-ms-enum": details } = schema as Readonly<Record<string, unknown>>;
  const values = isRecord(details) && Array.isArray(details.values) ? details.values.filter(isRecord) : [];
  return values.find((one) => String(one.value) === value)?.[key];
}

function findFirst(texts: readonly unknown[]): string | undefined {
  return texts.find((text): text is string => typeof text === "string" && text.trim() !== "");
}
