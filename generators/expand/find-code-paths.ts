import type { UserContext } from "@redocly/openapi-core";
import { findCodePlaces } from "../codes/find-code-places.js";
import type { Follow, FollowedDocument } from "../openapi/follow.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import { parsePointer, toPointers } from "../openapi/pointer.js";
import { type CodePaths, defaultCodePath } from "./code-path.js";
import { findConfiguredPaths } from "./configured-code-paths.js";
import { collectErrorBodies } from "./error-answers.js";

/**
 * The configured places of the code, else those that the schemas of the error bodies show.
 *
 * @param operations those of its paths, before they are expanded
 * @param context that of the root of the document
 * @param code JSON pointers that the caller knows, rather than the configuration
 */
export function findCodePaths(
  document: FollowedDocument,
  operations: readonly FoundOperation[],
  context: UserContext,
  code: unknown,
): CodePaths {
  const configured = toPointers(code)?.map(parsePointer) ?? findConfiguredPaths(context);
  if (configured) return configured;
  const found = detectCodePaths(document, operations);
  const hasShorthand = operations.some(({ node }) => node["x-errors"] !== undefined);
  return found.length === 0 && hasShorthand ? [defaultCodePath] : found;
}

/**
 * The places of the code that the schemas of the error bodies show, whatever is configured.
 *
 * @param isPassedOver whether to ignore a schema
 */
export function detectCodePaths(
  document: FollowedDocument,
  operations: readonly FoundOperation[],
  isPassedOver: (schema: OpenApiSchema) => boolean = () => false,
): CodePaths {
  const { follow } = document;
  const followSome = ((node, location) => {
    const found = follow(node, location);
    return found && !isPassedOver(found.node as OpenApiSchema) ? found : undefined;
  }) as Follow;
  return findCodePlaces(collectErrorBodies(document, operations), followSome);
}
