import { collectComposed, findStep } from "../openapi/composed.js";
import type { Follow, Placed } from "../openapi/follow.js";
import { isRecord, type OpenApiSchema } from "../openapi/openapi.js";

/** A value that a body may contain. */
export interface BodyValue {
  /** Property names that lead to it, with `0` for the entries of a list; empty for the body itself. */
  readonly path: readonly string[];
  /** All schemas that describe it, compositions taken apart. */
  readonly parts: readonly Placed<OpenApiSchema>[];
}

/** Depth of properties and lists; real error bodies need six: `/error/details/0/fieldViolations/0/field`. */
const maxDepth = 6;

/** More values than any error body has; a schema that contains itself would have no end. */
const maxValues = 1000;

/** The values of a body, shallow ones first. */
export function listBodyValues(body: Placed<unknown>, follow: Follow): readonly BodyValue[] {
  const values: BodyValue[] = [{ path: [], parts: collectComposed([body], follow) }];
  for (const value of values) {
    if (values.length >= maxValues) break;
    if (value.path.length < maxDepth) values.push(...listInner(value, follow));
  }
  return values;
}

function listInner({ path, parts }: BodyValue, follow: Follow): readonly BodyValue[] {
  const starts = new Map<string, Placed<unknown>[]>();
  for (const part of parts) {
    const { items, properties } = part.node;
    const names = isRecord(properties) ? Object.keys(properties) : [];
    for (const name of isRecord(items) ? [...names, "0"] : names) {
      const inner = findStep(part, name);
      if (inner) starts.set(name, [...(starts.get(name) ?? []), inner]);
    }
  }
  return [...starts].map(([name, some]) => ({ path: [...path, name], parts: collectComposed(some, follow) }));
}
