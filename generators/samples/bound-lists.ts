import { isRecord } from "../openapi/openapi.js";
import { createMapping } from "./map-schema.js";
import type { SampleSchema } from "./sample-schema.js";

/** Values that a sample may have to have because of its lists, with a hundred letters of a text as one. */
const mostValues = 5_000;

/**
 * A schema whose lists ask for no more than a sample can have: lists in lists multiply, so that twenty items on a few
 * levels are millions. A list that asks for too much may be of any length.
 */
export const boundLists = createMapping(({ minItems, ...schema }) => {
  if (minItems === undefined) return schema;
  return Number(minItems) * weigh(schema.items) > mostValues ? schema : { ...schema, minItems };
});

const weights = new WeakMap<object, number>();

/** How many values a sample of a schema may have to have. */
function weigh(schema: unknown): number {
  if (!isRecord(schema)) return 1;
  const weight = weights.get(schema) ?? addUp(schema);
  weights.set(schema, weight);
  return weight;
}

function addUp({
  items,
  properties,
  minItems,
  minLength,
  allOf,
  oneOf,
  anyOf,
  prefixItems,
}: SampleSchema): number {
  const lists = [allOf, oneOf, anyOf, prefixItems].flatMap((list) => (Array.isArray(list) ? list : []));
  const parts = [...Object.values(properties ?? {}), ...lists].map(weigh);
  const text = Number(minLength ?? 0) / 100;
  return 1 + text + Number(minItems ?? 1) * weigh(items) + parts.reduce((sum, one) => sum + one, 0);
}
