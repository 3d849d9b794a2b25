import type { Follow, FollowedDocument } from "../openapi/follow.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import type { CodePaths } from "./code-path.js";
import { collectErrorBodies } from "./error-bodies.js";
import { type CodePlaces, findCodePlaces, findOpenBeside } from "./find-code-places.js";
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

/**
 * The places of codes that may be any text, of bodies that list values only where errors are sorted, as by `type`;
 * that of most responses first.
 */
export function findOpenPlaces(document: FollowedDocument, operations: readonly FoundOperation[]): CodePaths {
  return findOpenBeside(readBodies(collectErrorBodies(document, operations), document.follow));
}
