import {
  type Follow,
  type FollowedDocument,
  followComponents,
  followEach,
  type Placed,
} from "../openapi/follow.js";
import { isErrorStatus, isSuccessStatus, toStatusKey } from "../openapi/http-status.js";
import { isJson, isProblem } from "../openapi/media-types.js";
import { isRecord, type OpenApiResponse, type OpenApiSchema } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import type { FailurePlace } from "./body-parts.js";
import type { CodePaths } from "./code-path.js";
import { type ErrorBodySchema, findCodePlaces } from "./find-code-places.js";
import { findRefusals } from "./find-refusals.js";
import { readOwnParts } from "./part-settings.js";

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

/**
 * The JSON bodies of all error responses before expansion, each schema once: those of the operations, and
 * those that the expansion of `x-errors` will use.
 */
export function collectErrorBodies(
  document: FollowedDocument,
  operations: readonly FoundOperation[],
  failurePlaces: readonly FailurePlace[] = [],
): readonly ErrorBodySchema[] {
  const { follow } = document;
  const responses = operations.flatMap(({ node, location }) =>
    followEach<OpenApiResponse>(node.responses, location.child("responses"), follow).filter(({ key }) =>
      isErrorStatus(toStatusKey(key)),
    ),
  );
  const bodies = [...responses, ...listShared(document)].flatMap((response) =>
    listBodies(response, document),
  );
  const refusals = listRefusals(document, operations, failurePlaces);
  const ofErrors = [...bodies, ...refusals.apart, ...listDefaultBody(document, operations)];
  // A body of a success that is both is no more than a stand-in: most of it is data.
  return countUses(ofErrors.length > 0 ? ofErrors : refusals.mixed, document);
}

/** The bodies of successes that may refuse: those of refusals alone, and those that are data too. */
function listRefusals(
  document: FollowedDocument,
  operations: readonly FoundOperation[],
  ofApi: readonly FailurePlace[],
): { readonly apart: readonly Body[]; readonly mixed: readonly Body[] } {
  const { follow } = document;
  const read = operations.flatMap(({ node, location }) => {
    const places = readOwnParts(node).failurePlaces ?? ofApi;
    const responses = followEach<OpenApiResponse>(node.responses, location.child("responses"), follow);
    const successes = responses.filter(({ key }) => places.length > 0 && isSuccessStatus(toStatusKey(key)));
    return successes.flatMap((response) =>
      listBodies(response, document).map((body) => ({ body, apart: findRefusals(body, places, follow) })),
    );
  });
  return {
    apart: read.flatMap(({ body, apart }) =>
      (apart?.bodies ?? []).map((one) => ({ ...one, isProblem: body.isProblem })),
    ),
    mixed: read.flatMap(({ body, apart }) => (apart ? [] : [body])),
  };
}

interface Body extends Placed<unknown> {
  readonly isProblem: boolean;
}

function listShared(document: FollowedDocument): readonly Placed<OpenApiResponse>[] {
  return followComponents<OpenApiResponse>(document, "responses").filter(
    ({ node }) => node["x-error"] !== undefined,
  );
}

/** The schema `ErrorBody`, which carries codes where no shared response does. */
function listDefaultBody(document: FollowedDocument, operations: readonly FoundOperation[]): readonly Body[] {
  const isUsed = operations.some(({ node }) => node["x-errors"] !== undefined);
  const schemas = isUsed ? followComponents(document, "schemas") : [];
  return schemas.filter(({ key }) => key === "ErrorBody").map((one) => ({ ...one, isProblem: false }));
}

function listBodies(
  { node, location }: Placed<OpenApiResponse>,
  { follow }: FollowedDocument,
): readonly Body[] {
  return followEach(node.content, location.child("content"), follow).flatMap(
    ({ key: mediaType, node: { schema }, location: at }) =>
      isJson(mediaType) && isRecord(schema)
        ? [{ node: schema, location: at.child("schema"), isProblem: isProblem(mediaType) }]
        : [],
  );
}

function countUses(bodies: readonly Body[], { follow }: FollowedDocument): readonly ErrorBodySchema[] {
  const bySchema = new Map<object, ErrorBodySchema>();
  for (const body of bodies) {
    const target = follow(body.node, body.location);
    if (target) bySchema.set(target.node, { ...body, uses: (bySchema.get(target.node)?.uses ?? 0) + 1 });
  }
  return [...bySchema.values()];
}
