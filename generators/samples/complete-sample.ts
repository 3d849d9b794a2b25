import { namesStatus, namesStatusText } from "../codes/status-names.js";
import { isRecord } from "../openapi/openapi.js";
import { valueAt } from "../openapi/pointer.js";
import { placeValue } from "./place-value.js";
import type { SampleSchema } from "./sample-schema.js";
import { findSchemasAt } from "./schemas-at.js";
import type { IsValid } from "./validator.js";

type Path = readonly string[];

/** What a sample body says. */
export interface SampleParts {
  /** The code as the schema lists it, and its place. */
  readonly code: { readonly path: Path; readonly value: unknown };
  /** The text for people, empty if it is not known, and its places in the order in which a client tries them. */
  readonly text: { readonly paths: readonly Path[]; readonly value: string };
  /** The status of the response. */
  readonly status: { readonly number: number; readonly name: string };
}

/** A schema of a body that has any code, and the check of it. */
interface CheckedSchema {
  readonly schema: SampleSchema;
  readonly isValid: IsValid;
}

/** A sample that carries the code and, as far as it stays valid, the status and the text. */
export function completeSample(base: unknown, parts: SampleParts, body: CheckedSchema): unknown {
  const coded = placeCode(base, parts.code);
  const placings = [...listStatuses(coded, parts), ...listFillers(coded, parts)];
  const filled = placings.reduce((sample, placing) => placeIfValid(sample, placing, body) ?? sample, coded);
  return placeText(filled, parts, body);
}

/** The code at its place, and in the other entries of a list where a library put something. */
function placeCode(base: unknown, { path, value }: SampleParts["code"]): unknown {
  const index = path.findIndex((name) => /^\d+$/.test(name));
  const placed = placeValue(base, path, value);
  const entries = index < 0 ? [] : valueAt(placed, path.slice(0, index));
  if (!Array.isArray(entries)) return placed;
  const others = entries.map((_, entry) => path.with(index, `${entry}`));
  return others
    .filter((other) => isFiller(valueAt(placed, other)) || valueAt(placed, other) === 0)
    .reduce((sample, other) => placeValue(sample, other, value), placed);
}

interface Placing {
  readonly path: Path;
  readonly value: unknown;
}

/** `undefined` where the value would make a valid sample invalid. */
function placeIfValid(sample: unknown, { path, value }: Placing, { isValid }: CheckedSchema): unknown {
  const placed = placeValue(sample, path, value);
  return isValid(placed) || !isValid(sample) ? placed : undefined;
}

/** The text at the first of its places that allows it. */
function placeText(sample: unknown, { code, text }: SampleParts, body: CheckedSchema): unknown {
  if (text.value.trim() === "") return sample;
  for (const path of text.paths) {
    if (isSame(path, code.path) || !hasPlace(sample, path, body)) continue;
    const placed = placeIfValid(sample, { path, value: text.value }, body);
    if (placed !== undefined) return placed;
  }
  return sample;
}

/** Whether a body has a place; what holds it is not made for a text alone. */
function hasPlace(sample: unknown, path: Path, { schema }: CheckedSchema): boolean {
  return isRecord(valueAt(sample, path.slice(0, -1))) && findSchemasAt(schema, path).length > 0;
}

/** What repeats the status, in the body and in what holds the code. */
function listStatuses(sample: unknown, { code, status }: SampleParts): readonly Placing[] {
  const holders = code.path.map((_, depth) => code.path.slice(0, depth));
  return holders.flatMap((holder) => {
    const found = valueAt(sample, holder);
    return Object.entries(isRecord(found) ? found : {}).flatMap(([name, value]) => {
      const path = [...holder, name];
      const repeated = isSame(path, code.path) ? undefined : repeatStatus(name, value, status);
      return repeated === undefined ? [] : [{ path, value: repeated }];
    });
  });
}

function repeatStatus(name: string, value: unknown, status: SampleParts["status"]): unknown {
  if (namesStatusText(name) && typeof value === "string") return status.name;
  if (!namesStatus(name)) return undefined;
  if (typeof value === "number") return status.number;
  return isFiller(value) || /^\d{3}$/.test(String(value)) ? `${status.number}` : undefined;
}

/** A text that must be there is the name of the status, before it is that of the code, if that is known. */
function listFillers(sample: unknown, { text, status }: SampleParts): readonly Placing[] {
  return text.paths
    .filter((path) => isFiller(valueAt(sample, path)))
    .map((path) => ({ path, value: status.name }));
}

/** Whether a value is what a library puts where any text may be. */
function isFiller(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("string");
}

/** The only status that a body can repeat; `undefined` where it has none, or may have any. */
export function findListedStatus(schema: SampleSchema, { path }: SampleParts["code"]): number | undefined {
  const holders = path.map((_, depth) => path.slice(0, depth));
  const properties = holders
    .flatMap((holder) => findSchemasAt(schema, holder))
    .flatMap((holder) => Object.entries(holder.properties ?? {}));
  const listed = properties.flatMap(([name, { const: only, enum: some = [] }]) => {
    const numbers = (only === undefined ? some : [only]).filter((value) => typeof value === "number");
    return numbers.length > 0 && namesStatus(name) ? numbers : [];
  });
  const [status, another] = new Set(listed);
  return another === undefined ? status : undefined;
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}
