import type { FoundParts } from "../codes/body-parts.js";
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
 * @param isStrict whether the rules are to say where a body does not follow what is set
 */
export function findBodyParts(
  document: FollowedDocument,
  operations: readonly FoundOperation[],
  settings: PartSettings,
  isStrict: boolean,
): FoundParts {
  const { failurePlaces = [] } = settings;
  const bodies = readBodies(collectErrorBodies(document, operations, failurePlaces), document.follow);
  const { paths, ofOperations } = findCodePlaces(bodies, settings.codePaths);
  const hasShorthand = operations.some(({ node }) => node["x-errors"] !== undefined);
  const codePaths = paths.length === 0 && hasShorthand ? [defaultCodePath] : paths;
  const issuePlaces =
    settings.issuePlaces?.map((place) => completeIssuePlace(place, bodies)) ?? findIssuePlaces(bodies);
  return {
    codePaths,
    messagePaths: settings.messagePaths ?? findMessagePaths(bodies, codePaths),
    issuePlaces,
    failurePlaces,
    ownCodePaths: settings.codePaths && isStrict ? new Map() : ofOperations,
  };
}
