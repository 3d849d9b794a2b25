import type { Location } from "@redocly/openapi-core";
import { readErrorNorm } from "../expand/shared-response.js";
import { isRecord, type OpenApiErrorNorm, type OpenApiResponse } from "../openapi/openapi.js";
import type { FactSources } from "./fact-sources.js";
import { followEach } from "./placed.js";

/** A response of `components` that `x-error` makes a norm of the API. */
export interface SharedFact {
  readonly name: string;
  readonly norm: OpenApiErrorNorm;
  readonly response: OpenApiResponse;
  readonly location: Location;
}

/** The shared responses whose `x-error` can be read. */
export function readSharedFacts({ root, location, resolve }: FactSources): readonly SharedFact[] {
  const responses = isRecord(root.components) ? root.components.responses : undefined;
  return followEach(responses, location.child(["components", "responses"]), resolve).flatMap(
    ({ key, node, location: at }) => {
      const norm = readErrorNorm(node["x-error"]);
      return typeof norm === "string"
        ? []
        : [{ name: key, norm, response: node as OpenApiResponse, location: at }];
    },
  );
}
