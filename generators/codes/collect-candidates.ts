import { isRecord, type OpenApiSchema } from "../openapi/openapi.js";
import { isErrorContainer, rankName } from "./code-names.js";

/** A schema and the file that references in it start from. */
export interface FiledSchema {
  readonly schema: OpenApiSchema;
  readonly file: string;
}

/** Follows the `$ref` of a schema, if it has one; `undefined` where it leads nowhere. */
export type FollowSchema = (start: FiledSchema) => FiledSchema | undefined;

/** A place in an error body that may hold its code. */
export interface Candidate {
  readonly path: readonly string[];
  /** See `rankName`. */
  readonly rank: number;
  /** Values that schemas list for it, as text. */
  readonly values: Set<string>;
  /** Whether some schema leaves it open. */
  isOpen: boolean;
}

/** Depth of properties and lists; real error bodies need four: `/errors/_errors/0/code`. */
const maxDepth = 5;

/**
 * The places of a body that may hold its code, shallow ones first. Each schema is looked at once for
 * each path, however many ways lead to it.
 */
export function collectCandidates(body: FiledSchema, follow: FollowSchema): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  let level: readonly Branch[] = [{ path: [], parts: collectParts([body], follow) }];
  while (level.length > 0) {
    for (const { path, parts } of level) note(path, parts, found);
    level = level.flatMap((branch) => descend(branch, follow));
  }
  return [...found.values()];
}

/** All schemas that describe the value at a path. */
interface Branch {
  readonly path: readonly string[];
  readonly parts: readonly FiledSchema[];
}

function collectParts(starts: readonly FiledSchema[], follow: FollowSchema): readonly FiledSchema[] {
  const seen = new Map<OpenApiSchema, FiledSchema>();
  const queue = [...starts];
  for (let start = queue.pop(); start; start = queue.pop()) {
    const part = follow(start);
    if (!part || seen.has(part.schema)) continue;
    seen.set(part.schema, part);
    for (const inner of (["allOf", "oneOf", "anyOf"] as const).flatMap((word) => part.schema[word] ?? [])) {
      if (isRecord(inner)) queue.push({ schema: inner, file: part.file });
    }
  }
  return [...seen.values()];
}

function descend({ path, parts }: Branch, follow: FollowSchema): readonly Branch[] {
  if (path.length === maxDepth) return [];
  const children = new Map<string, FiledSchema[]>();
  for (const { schema, file } of parts) {
    const items = isRecord(schema.items) ? [["0", schema.items] as const] : [];
    const properties = Object.entries(isRecord(schema.properties) ? schema.properties : {});
    for (const [name, child] of [...items, ...properties]) {
      const isOfInterest = name === "0" || rankName(name) > 0 || isErrorContainer(name);
      if (!isOfInterest || !isRecord(child)) continue;
      children.set(name, [...(children.get(name) ?? []), { schema: child, file }]);
    }
  }
  return [...children].map(([name, starts]) => ({
    path: [...path, name],
    parts: collectParts(starts, follow),
  }));
}

function note(path: readonly string[], parts: readonly FiledSchema[], found: Map<string, Candidate>): void {
  const rank = rankName(nameOf(path));
  const scalars = parts.filter(({ schema }) => isScalar(schema));
  if (rank === 0 || scalars.length === 0) return;
  const candidate = { path, rank, values: new Set<string>(), isOpen: false };
  for (const { schema } of scalars) {
    const values = listValues(schema);
    if (values.length === 0) candidate.isOpen = true;
    for (const value of values) candidate.values.add(String(value));
  }
  found.set(path.join("/"), candidate);
}

/** The items of a list are called as the list is. */
export function nameOf(path: readonly string[]): string {
  return path.findLast((name) => name !== "0") ?? "";
}

function isScalar({ type, enum: values, const: only }: OpenApiSchema): boolean {
  if (values !== undefined || only !== undefined) return true;
  return [type].flat().some((one) => one === "string" || one === "integer");
}

/** The text and the whole numbers that a schema lists as `enum` or `const`. */
export function listValues({ enum: values, const: only }: OpenApiSchema): readonly (string | number)[] {
  const listed = Array.isArray(values) ? values : only === undefined ? [] : [only];
  return listed.filter((value) => typeof value === "string" || Number.isSafeInteger(value));
}
