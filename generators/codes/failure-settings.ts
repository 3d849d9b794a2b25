import { isRecord } from "../openapi/openapi.js";
import { formatPointer, isPointer, parsePointer } from "../openapi/pointer.js";
import type { FailureOutcome, FailurePlace, Scalar } from "./body-parts.js";

const keys: readonly string[] = ["at", "equals", "not", "outcome"];

const outcomes: readonly unknown[] = ["notApplied", "unknown", "applied"] satisfies FailureOutcome[];

/**
 * The failure places that `x-openapi-errors` sets: a JSON pointer, `{ at, equals, not, outcome }`, or a list of
 * either; `false` sets none. `undefined` where the setting is absent or of another form.
 */
export function readFailurePlaces(setting: unknown): readonly FailurePlace[] | undefined {
  if (setting === false) return [];
  const entries: readonly unknown[] = setting === undefined ? [] : [setting].flat();
  const places = entries.map(readFailurePlace);
  return places.length > 0 && places.every((place) => place !== undefined) ? places : undefined;
}

/** What is wrong with the setting; `undefined` if nothing is. */
export function findFailureProblem(setting: unknown): string | undefined {
  if (setting === undefined || readFailurePlaces(setting)) return undefined;
  const entry = [setting].flat().find((one) => !readFailurePlace(one));
  if (!isRecord(entry)) {
    const shown = typeof entry === "string" ? `\`${entry}\`` : "it";
    return `${shown} is not a JSON pointer such as /errors, nor { at: /ok, equals: false }, nor a list of them`;
  }
  return findEntryProblem(entry);
}

/** A failure place as `x-openapi-errors` has it. */
export function formatFailurePlace({ at, equals, not, outcome }: FailurePlace): unknown {
  const pointer = formatPointer(at);
  if (!equals && !not && !outcome) return pointer;
  return {
    at: pointer,
    ...(equals && { equals: toSetting(equals) }),
    ...(not && { not: toSetting(not) }),
    ...(outcome && { outcome }),
  };
}

function toSetting(values: readonly Scalar[]): unknown {
  return values.length === 1 ? values[0] : values;
}

function readFailurePlace(entry: unknown): FailurePlace | undefined {
  if (typeof entry === "string") return isPointer(entry) ? { at: parsePointer(entry) } : undefined;
  if (!isRecord(entry) || findEntryProblem(entry) !== undefined) return undefined;
  const { at, equals, not, outcome } = entry;
  return {
    at: parsePointer(String(at)),
    ...(equals !== undefined && { equals: [equals].flat() as Scalar[] }),
    ...(not !== undefined && { not: [not].flat() as Scalar[] }),
    ...(outcome !== undefined && { outcome: outcome as FailureOutcome }),
  };
}

function findEntryProblem(entry: Readonly<Record<string, unknown>>): string | undefined {
  const { at, equals, not, outcome } = entry;
  const unknown = Object.keys(entry).find((key) => !keys.includes(key));
  if (unknown !== undefined) return `unknown setting \`${unknown}\`, not one of ${keys.join(", ")}`;
  if (typeof at !== "string" || !isPointer(at)) return "`at` is not a JSON pointer such as /ok";
  if (equals !== undefined && not !== undefined) return "set `equals` or `not`, not both";
  for (const [name, values] of Object.entries({ equals, not })) {
    if (values !== undefined && !isScalars(values)) {
      return `\`${name}\` is not text, a number, true, false, null, or a list of them`;
    }
  }
  if (outcome === undefined || outcomes.includes(outcome)) return undefined;
  return "`outcome` is not notApplied, unknown or applied";
}

function isScalars(value: unknown): boolean {
  const values: readonly unknown[] = [value].flat();
  return values.length > 0 && values.every(isScalar);
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
}
