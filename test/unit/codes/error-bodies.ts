import type { ErrorBodySchema } from "../../../generators/codes/error-bodies.js";
import { type ReadBody, readBodies } from "../../../generators/codes/read-bodies.js";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";

/** What a test says of an error body: its schema, without references, and what is not as usual. */
export interface GivenBody extends Partial<Omit<ErrorBodySchema, "node" | "location">> {
  readonly schema: OpenApiSchema;
}

/** Error bodies with their values, each of one response with status 400 of an operation of its own. */
export function errorBodies(given: readonly (OpenApiSchema | GivenBody)[]): readonly ReadBody[] {
  const { follow, location } = followWithin({});
  const bodies = given.map((one, index): ErrorBodySchema => {
    const { schema: node, ...rest } = "schema" in one ? (one as GivenBody) : { schema: one };
    const usual = { isProblem: false, isSuccess: false, uses: 1, statuses: ["400"], examples: [] };
    return { node, location, operations: [`op${index + 1}`], ...usual, ...rest };
  });
  return readBodies(bodies, follow);
}
