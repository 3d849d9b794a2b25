import type { Follow, FollowedDocument } from "../openapi/follow.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import { collectErrorBodies } from "./error-bodies.js";
import { type CodePlaces, findCodePlaces } from "./find-code-places.js";
import { readBodies } from "./read-bodies.js";

/**
 * The places of the code that the schemas of the error bodies show, whatever is configured.
 *
 * @param isPassedOver whether to ignore a schema
 */
export function detectCodePlaces(
  document: FollowedDocument,
  operations: readonly FoundOperation[],
  isPassedOver: (schema: OpenApiSchema) => boolean = () => false,
): CodePlaces {
  const { follow } = document;
  const followSome = ((node, location) => {
    const found = follow(node, location);
    return found && !isPassedOver(found.node as OpenApiSchema) ? found : undefined;
  }) as Follow;
  return findCodePlaces(readBodies(collectErrorBodies(document, operations), followSome));
}
