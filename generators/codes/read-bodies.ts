import type { Follow } from "../openapi/follow.js";
import type { ErrorBodySchema } from "./error-bodies.js";
import { type BodyValue, listBodyValues } from "./walk-body.js";

/** The body of an error response, with the values that it may contain. */
export interface ReadBody extends ErrorBodySchema {
  readonly values: readonly BodyValue[];
}

/** Reads the values of bodies. */
export function readBodies(bodies: readonly ErrorBodySchema[], follow: Follow): readonly ReadBody[] {
  return bodies.map((body) => ({ ...body, values: listBodyValues(body, follow) }));
}
