import type { UserContext } from "@redocly/openapi-core";
import type { FollowSchema } from "../codes/collect-candidates.js";
import { findCodePlaces } from "../codes/find-code-places.js";
import { isRecord, type OpenApiSchema } from "../openapi/openapi.js";
import { parsePointer, toPointers } from "../openapi/pointer.js";
import { type CodePaths, defaultCodePath } from "./code-path.js";
import { findConfiguredPaths } from "./configured-code-paths.js";
import { collectErrorBodies } from "./error-answers.js";
import type { FoundOperation } from "./expand-operation.js";

/**
 * What is configured, else what the schemas of the error bodies show.
 *
 * @param context that of the root of a document
 * @param operations those of its paths, before they are expanded
 * @param code JSON pointers that the caller knows, rather than the configuration
 */
export function findCodePaths(
  root: Readonly<Record<string, unknown>>,
  operations: readonly FoundOperation[],
  context: UserContext,
  code: unknown,
): CodePaths {
  const configured = toPointers(code)?.map(parsePointer) ?? findConfiguredPaths(context);
  if (configured) return configured;
  const found = detectCodePaths(root, operations, context);
  const hasShorthand = operations.some(({ operation }) => operation["x-errors"] !== undefined);
  return found.length === 0 && hasShorthand ? [defaultCodePath] : found;
}

/**
 * What the schemas of the error bodies show, whatever is configured.
 *
 * @param context where the root stands, and what follows references
 * @param isPassedOver says of a schema whether to look at it as if it were not there
 */
export function detectCodePaths(
  root: Readonly<Record<string, unknown>>,
  operations: readonly FoundOperation[],
  context: Pick<UserContext, "location" | "resolve">,
  isPassedOver: (schema: OpenApiSchema) => boolean = () => false,
): CodePaths {
  const follow = toFollow(context);
  return findCodePlaces(collectErrorBodies(root, operations, context), (start) => {
    const found = follow(start);
    return found && !isPassedOver(found.schema) ? found : undefined;
  });
}

function toFollow({ resolve }: Pick<UserContext, "resolve">): FollowSchema {
  return ({ schema, file }) => {
    if (typeof schema.$ref !== "string") return { schema, file };
    const { node, location } = resolve<object>(schema, file);
    return isRecord(node) && location
      ? { schema: node as OpenApiSchema, file: location.source.absoluteRef }
      : undefined;
  };
}
