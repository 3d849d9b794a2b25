import type { Written } from "../engine/overlaid-source.js";
import { documentLimits } from "../limits/document-limits.js";
import { isRecord } from "../openapi/openapi.js";
import { type OverlaidDocument, writtenBelow } from "./overlaid-document.js";
import type { Path } from "./select-nodes.js";

/** What is merged into a document, and where it is written. */
export interface Update {
  readonly value: unknown;
  readonly written: Written;
  /** Whether parts of the value are written below it, rather than somewhere else in the document. */
  readonly hasParts: boolean;
}

/** An update that does not fit the part of the document that it is for. */
export interface Conflict {
  readonly path: Path;
  readonly update: Update;
  /** To follow "the update": what cannot be done. */
  readonly message: string;
}

/** Merges updates into a document, as section "Action Object" of Overlay 1.1 says. */
export type Merge = (path: Path, update: Update) => Conflict | undefined;

/** @returns takes an update for the node at a path; what all updates together add is limited */
export function createMerging(document: OverlaidDocument): Merge {
  let rest: number = documentLimits.overlayValues;
  const copy = (value: unknown) =>
    copyValue(value, () => {
      rest -= 1;
      if (rest < 0) throw new ExcessiveUpdate();
    });
  const mergeBelow = (path: Path, key: string | number, update: Update): Conflict | undefined => {
    const holder = document.get(path) as Readonly<Record<string, unknown>>;
    const below = [...path, key];
    if (!Object.hasOwn(holder, key)) {
      document.set(path, key, copy(update.value), update.written);
      return undefined;
    }
    const kind = toKind(holder[key]);
    if (kind !== toKind(update.value)) return toConflict(below, holder[key], update);
    if (kind === "map") return mergeMap(below, update);
    if (kind === "list") appendAll(below, update);
    else document.set(path, key, update.value, update.written);
    return undefined;
  };
  const mergeMap = (path: Path, update: Update): Conflict | undefined => {
    for (const [key, value] of Object.entries(update.value as object)) {
      const conflict = mergeBelow(path, key, partOf(update, key, value));
      if (conflict) return conflict;
    }
    return undefined;
  };
  const appendAll = (path: Path, update: Update) => {
    for (const [index, value] of (update.value as readonly unknown[]).entries())
      document.append(path, copy(value), partOf(update, index, value).written);
  };
  return (path, update) => {
    const node = document.get(path);
    const kind = toKind(node);
    if (kind === "list" && !Array.isArray(update.value))
      document.append(path, copy(update.value), update.written);
    else if (kind === "list") appendAll(path, update);
    else if (kind !== toKind(update.value)) return toConflict(path, node, update);
    else if (kind === "map") return mergeMap(path, update);
    else document.set(path.slice(0, -1), path.at(-1) ?? "", update.value, update.written);
    return undefined;
  };
}

/** Updates that add more than a document may have. */
export class ExcessiveUpdate extends Error {
  override readonly name = "ExcessiveUpdate";
  constructor() {
    super(`adds more than ${documentLimits.overlayValues} values to the document`);
  }
}

/** What the kinds of values are called. */
export type Kind = "map" | "list" | "value";

export function toKind(value: unknown): Kind {
  if (Array.isArray(value)) return "list";
  return isRecord(value) ? "map" : "value";
}

/** The part of an update at a key, written there if it is written at all. */
function partOf(update: Update, key: string | number, value: unknown): Update {
  return { ...update, value, written: update.hasParts ? writtenBelow(update.written, key) : update.written };
}

function toConflict(path: Path, node: unknown, update: Update): Conflict {
  return { path, update, message: `${describe(update.value)} cannot be merged with ${describe(node)}` };
}

function describe(value: unknown): string {
  const kind = toKind(value);
  if (kind !== "value") return `a ${kind}`;
  return value === null ? "an empty value" : `a ${typeof value === "string" ? "text" : typeof value}`;
}

/** A copy of a value in which nothing is shared; `onPart` is called for each of its parts. */
export function copyValue(value: unknown, onPart: () => void = () => {}): unknown {
  onPart();
  if (Array.isArray(value)) return value.map((one) => copyValue(one, onPart));
  return isRecord(value) ? mapValues(value, (one) => copyValue(one, onPart)) : value;
}

/** A copy of a map with other values; all of its keys stay keys of its own, `__proto__` too. */
export function mapValues(
  map: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
