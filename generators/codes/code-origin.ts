import type { LocationObject } from "@redocly/openapi-core";

/** Where a code and its meaning stand in the document as people wrote it, before expansion and bundling. */
export interface CodeOrigin {
  readonly code: LocationObject;
  readonly meaning: LocationObject;
  /** Whether it was written as `x-errors` or `x-error`, rather than in a schema. */
  readonly fromShorthand: boolean;
}

/**
 * For each schema that lists codes, where a code of it was written. Keyed by the schema object, which
 * bundling moves but never copies.
 */
export type CodeOrigins = WeakMap<object, (code: string) => CodeOrigin | undefined>;
