import type { BodyParts } from "../codes/body-parts.js";
import { defaultCodePath } from "../codes/code-path.js";
import { collectErrorBodies } from "../codes/error-bodies.js";
import { findCodePlaces } from "../codes/find-code-places.js";
import { completeIssuePlace, findIssuePlaces } from "../codes/find-issues.js";
import { findMessagePaths } from "../codes/find-messages.js";
import type { PartSettings } from "../codes/part-settings.js";
import { readBodies } from "../codes/read-bodies.js";
import type { FollowedDocument } from "../openapi/follow.js";
import type { FoundOperation } from "../openapi/operations.js";

/**
 * The places of the parts of a document's error bodies: those that are set, else those that the schemas show.
 *
 * @param operations those of its paths, before they are expanded
 */
export function findBodyParts(
  document: FollowedDocument,
  operations: readonly FoundOperation[],
  settings: PartSettings,
): BodyParts {
  const { failurePlaces = [] } = settings;
  const schemas = collectErrorBodies(document, operations, failurePlaces);
  const bodies = readBodies(schemas, document.follow);
  const codePaths = settings.codePaths ?? findCodePaths(schemas, document, operations);
  const issuePlaces =
    settings.issuePlaces?.map((place) => completeIssuePlace(place, bodies)) ?? findIssuePlaces(bodies);
  return {
    codePaths,
    messagePaths: settings.messagePaths ?? findMessagePaths(bodies, codePaths),
    issuePlaces,
    failurePlaces,
  };
}

function findCodePaths(
  schemas: ReturnType<typeof collectErrorBodies>,
  { follow }: FollowedDocument,
  operations: readonly FoundOperation[],
): BodyParts["codePaths"] {
  const found = findCodePlaces(schemas, follow);
  const hasShorthand = operations.some(({ node }) => node["x-errors"] !== undefined);
  return found.length === 0 && hasShorthand ? [defaultCodePath] : found;
}
