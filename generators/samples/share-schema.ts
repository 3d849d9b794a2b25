import {
  type Extent,
  type LooseSchema,
  prepareLevel,
  type Reading,
  type Unprepared,
} from "./prepare-level.js";
import type { SampleSchema } from "./sample-schema.js";

/** A prepared schema that is the same wherever it stands: nothing in it is recursive, or beyond a limit. */
export interface Shared {
  readonly schema: SampleSchema;
  /** How many schemas it has, itself and those inside, each as often as it is there. */
  readonly size: number;
  /** How deep they lie. */
  readonly levels: number;
}

/** `undefined` where a schema cannot be shared. */
export type Share = (schema: Unprepared) => Shared | undefined;

/** What is no larger than this is shared. */
export interface SharingLimits {
  readonly levels: number;
  readonly schemas: number;
  /** Of all schemas that are looked at. */
  readonly allSchemas: number;
}

/** Prepares each schema once, however many bodies have it. */
export function createSharing(reading: Reading, limits: SharingLimits): Share {
  const known: Readonly<Record<Extent, WeakMap<object, Shared | undefined>>> = {
    all: new WeakMap(),
    required: new WeakMap(),
  };
  let left = limits.allSchemas;
  const share = (given: Unprepared, depth: number): Shared | undefined => {
    const found = reading.follow<LooseSchema>(given.node, given.location);
    if (!found || depth > limits.levels || left <= 0) return undefined;
    left -= 1;
    // A part of a composition depends on the whole.
    const ofExtent = given.needed ? undefined : known[given.extent];
    if (ofExtent?.has(found.node)) return ofExtent.get(found.node);
    // Until it is known, it is found again only by its own recursion.
    ofExtent?.set(found.node, undefined);
    const shared = prepareWhole(given, found, (inner) => share(inner, depth + 1));
    ofExtent?.set(found.node, shared);
    return shared;
  };
  const prepareWhole = (given: Unprepared, found: Parameters<typeof prepareLevel>[1], prepare: Share) => {
    let size = 1;
    let levels = 0;
    let isWhole = true;
    const schema = prepareLevel(given, found, reading, (inner) => {
      const shared = isWhole ? prepare(inner) : undefined;
      size += shared?.size ?? 0;
      levels = Math.max(levels, 1 + (shared?.levels ?? 0));
      isWhole &&= shared !== undefined && size <= limits.schemas && levels <= limits.levels;
      return shared?.schema ?? {};
    });
    return isWhole ? { schema, size, levels } : undefined;
  };
  return (given) => share(given, 0);
}
