import { isErrorNorm, readErrorNorm } from "../expand/shared-response.js";
import { type FollowedDocument, followComponents } from "../openapi/follow.js";
import type { OpenApiErrorNorm, OpenApiResponse } from "../openapi/openapi.js";
import type { Place } from "../openapi/place.js";

/** A response of `components` that `x-error` makes a norm of the API. */
export interface SharedFact {
  readonly name: string;
  readonly norm: OpenApiErrorNorm;
  readonly response: OpenApiResponse;
  readonly location: Place;
}

/** The shared responses whose `x-error` can be read. */
export function readSharedFacts(document: FollowedDocument): readonly SharedFact[] {
  return followComponents<OpenApiResponse>(document, "responses").flatMap(
    ({ key: name, node: response, location: at }) => {
      const norm = readErrorNorm(response["x-error"]);
      return isErrorNorm(norm) ? [{ name, norm, response, location: at }] : [];
    },
  );
}
