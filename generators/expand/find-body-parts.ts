import type { BodyParts, FoundParts, IssuePlace } from "../codes/body-parts.js";
import { defaultCodePath } from "../codes/code-path.js";
import { collectErrorBodies } from "../codes/error-bodies.js";
import { findCodePlaces } from "../codes/find-code-places.js";
import { completeIssuePlaces, findIssuePlaces, listIssuePlaces } from "../codes/find-issues.js";
import { addTextsOfIssues, findMessagePaths, listMessagePaths } from "../codes/find-messages.js";
import { findOwnPlaces } from "../codes/own-places.js";
import type { PartSettings } from "../codes/part-settings.js";
import { type ReadBody, readBodies } from "../codes/read-bodies.js";
import type { FollowedDocument } from "../openapi/follow.js";
import type { FoundOperation } from "../openapi/operations.js";
import { formatPointer } from "../openapi/pointer.js";

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
  const codes = findCodePlaces(bodies, settings.codePaths);
  const hasShorthand = operations.some(({ node }) => node["x-errors"] !== undefined);
  const codePaths = codes.paths.length === 0 && hasShorthand ? [defaultCodePath] : codes.paths;
  const issues = findIssues(bodies, settings);
  const messages = findMessages(bodies, settings, { codePaths, issuePlaces: issues.places });
  return {
    codePaths,
    messagePaths: messages.places,
    issuePlaces: issues.places,
    failurePlaces,
    ofOperations: mergeParts({
      codePaths: settings.codePaths && isStrict ? new Map() : unlessNone(settings.codePaths, codes),
      messagePaths: unlessNone(settings.messagePaths, messages),
      issuePlaces: unlessNone(settings.issuePlaces, issues),
    }),
  };
}

/** No places of operations where the API is said to have none. */
function unlessNone<Place>(
  set: readonly Place[] | undefined,
  { ofOperations }: { readonly ofOperations: ReadonlyMap<string, readonly Place[]> },
): ReadonlyMap<string, readonly Place[]> {
  return set?.length === 0 ? new Map() : ofOperations;
}

function findMessages(
  bodies: readonly ReadBody[],
  { messagePaths }: PartSettings,
  { codePaths, issuePlaces }: Pick<BodyParts, "codePaths" | "issuePlaces">,
) {
  const find = (some: readonly ReadBody[]) => findMessagePaths(some, codePaths);
  const list = (body: ReadBody) => listMessagePaths(body, codePaths);
  const places = messagePaths ?? addTextsOfIssues(find(bodies), issuePlaces);
  return { places, ofOperations: findOwnPlaces(bodies, places, { find, list, toKey: formatPointer }) };
}

function findIssues(bodies: readonly ReadBody[], { issuePlaces }: PartSettings) {
  const places = issuePlaces ? completeIssuePlaces(issuePlaces, bodies) : findIssuePlaces(bodies);
  const toKey = ({ at }: IssuePlace) => formatPointer(at);
  const ofOperations = findOwnPlaces(bodies, places, {
    find: findIssuePlaces,
    list: listIssuePlaces,
    toKey,
  });
  return { places, ofOperations };
}

/** Parts by operation, from operations by part. */
function mergeParts(
  byPart: {
    readonly [Part in Exclude<keyof BodyParts, "failurePlaces">]: ReadonlyMap<string, BodyParts[Part]>;
  },
): FoundParts["ofOperations"] {
  const merged = new Map<string, Partial<BodyParts>>();
  for (const [part, ofOperations] of Object.entries(byPart)) {
    for (const [id, places] of ofOperations) merged.set(id, { ...merged.get(id), [part]: places });
  }
  return merged;
}
