import type { FailurePlace, Scalar } from "../codes/body-parts.js";
import { isRefusing } from "../codes/failure-values.js";
import type { OpenApiSchema } from "../openapi/openapi.js";

/**
 * The schema of what only refusals have at a place.
 *
 * @param leaves the schemas that the body of the success has there
 */
export function buildFailureSchema(place: FailurePlace, leaves: readonly OpenApiSchema[]): OpenApiSchema {
  const { equals, not } = place;
  const listed = listRefusing(place, leaves);
  if (equals || listed.length > 0) return toEnum(equals ?? listed);
  return not ? ({ not: { enum: not } } as OpenApiSchema) : buildPresence(findType(leaves));
}

/** A value that only refusals have at a place. */
export function buildFailureValue(
  place: FailurePlace,
  leaves: readonly OpenApiSchema[],
  text: string,
): unknown {
  const [first] = place.equals ?? listRefusing(place, leaves);
  if (first !== undefined) return first;
  const type = findType(leaves) ?? "string";
  const candidates: readonly Scalar[] =
    type === "boolean" ? [true, false] : type === "string" ? [text] : [1, 2, 3];
  if (place.not) return candidates.find((value) => isRefusing(place, value)) ?? text;
  return type === "array" ? [text] : type === "object" ? { message: text } : candidates[0];
}

/** A schema that requires a value at a path. */
export function requireAlong(path: readonly string[], leaf: OpenApiSchema): OpenApiSchema {
  return path.reduceRight<OpenApiSchema>((schema, name) => {
    if (!/^\d+$/.test(name)) return { type: "object", required: [name], properties: { [name]: schema } };
    return { type: "array", minItems: Number(name) + 1, items: schema } as OpenApiSchema;
  }, leaf);
}

/** The values of an `enum` by which the API refuses. */
function listRefusing(place: FailurePlace, leaves: readonly OpenApiSchema[]): readonly Scalar[] {
  if (!place.not) return [];
  const listed = leaves.flatMap(({ enum: values }) => (Array.isArray(values) ? (values as Scalar[]) : []));
  return listed.filter((value) => isRefusing(place, value));
}

function toEnum(values: readonly Scalar[]): OpenApiSchema {
  const types = new Set(values.map(toType));
  const [type] = types;
  return { ...(types.size === 1 && type !== undefined && { type }), enum: values };
}

function toType(value: Scalar): string {
  if (value === null) return "null";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** What is not empty, 0 or false. */
function buildPresence(type: string | undefined): OpenApiSchema {
  const schemas: Readonly<Record<string, object>> = {
    array: { type, minItems: 1 },
    object: { type, minProperties: 1 },
    string: { type, minLength: 1 },
    boolean: { type, enum: [true] },
  };
  return (type !== undefined && schemas[type]) || {};
}

function findType(leaves: readonly OpenApiSchema[]): string | undefined {
  return leaves.flatMap(({ type }) => [type ?? []].flat()).find((type) => type !== "null");
}
