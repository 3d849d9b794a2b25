import type { Follow } from "../openapi/follow.js";
import { isSuccessStatus } from "../openapi/http-status.js";
import { hasErrorWord } from "./code-names.js";
import type { ErrorBodySchema } from "./error-bodies.js";
import { type BodyValue, listBodyValues } from "./walk-body.js";

/** The body of an error response, with the values that it may contain. */
export interface ReadBody extends ErrorBodySchema {
  readonly values: readonly BodyValue[];
}

/** Reads the values of bodies; those that are data too are read at the top, and where errors are. */
export function readBodies(bodies: readonly ErrorBodySchema[], follow: Follow): readonly ReadBody[] {
  return bodies.map((body) => {
    const values = listBodyValues(body, follow);
    return { ...body, values: isDataToo(body) ? values.filter(isOfError) : values };
  });
}

/** Whether a body is that of a success which may refuse, with one schema for both. */
function isDataToo({ isSuccess, statuses }: ErrorBodySchema): boolean {
  return isSuccess && statuses.length > 0 && statuses.every(isSuccessStatus);
}

function isOfError({ path }: BodyValue): boolean {
  return path.length <= 1 || path.some(hasErrorWord);
}
