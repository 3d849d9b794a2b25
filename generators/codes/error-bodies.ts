import {
  type Follow,
  type FollowedDocument,
  followComponents,
  followEach,
  type Placed,
} from "../openapi/follow.js";
import { isErrorStatus, isSuccessStatus, toStatusKey } from "../openapi/http-status.js";
import { isProblem, pickBodies } from "../openapi/media-types.js";
import { isRecord, type OpenApiResponse } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import type { FailurePlace } from "./body-parts.js";
import { listExamples } from "./examples.js";
import { findRefusals } from "./find-refusals.js";
import { readOwnParts } from "./part-settings.js";

/** The body of error responses. */
export interface ErrorBodySchema extends Placed<unknown> {
  readonly isProblem: boolean;
  /** Whether a success has the same schema. */
  readonly isSuccess: boolean;
  /** How many responses have it, so that a body that all share outweighs that of a single operation. */
  readonly uses: number;
  /** The statuses of these responses, each once. */
  readonly statuses: readonly string[];
  /** The ids of the operations that have it, each once. */
  readonly operations: readonly string[];
  /** Examples of it. */
  readonly examples: readonly unknown[];
}

/** A body of one response. */
interface Body extends Placed<unknown> {
  readonly isProblem: boolean;
  readonly status?: string;
  readonly operation?: string;
  readonly examples: readonly unknown[];
}

/**
 * The bodies of all error responses before expansion, each schema once: those of the operations, and those that
 * the expansion of `x-errors` will use.
 */
export function collectErrorBodies(
  document: FollowedDocument,
  operations: readonly FoundOperation[],
  failurePlaces: readonly FailurePlace[] = [],
): readonly ErrorBodySchema[] {
  const { follow } = document;
  const responses = operations.flatMap((operation) => listResponses(operation, document));
  const refusals = operations.flatMap((operation) => listRefusals(operation, failurePlaces, document));
  const defaults = operations.flatMap((operation) => listLoneDefault(operation, document));
  const successes = findSuccesses(responses, defaults, follow);
  // What a success may say no by is no mere success.
  for (const body of refusals) successes.delete(toTarget(body, follow));
  const errors = [
    ...withStatus(responses, /^([45]|default$)/),
    ...refusals,
    ...listShared(document),
    ...listDefaultBody(document, operations),
  ];
  return mergeBySchema(errors, successes, follow);
}

/** The schemas of successes. That of a `default` is none where errors have it as well. */
function findSuccesses(
  responses: readonly Body[],
  defaults: readonly Body[],
  follow: Follow,
): Set<object | undefined> {
  const toTargets = (bodies: readonly Body[]) => bodies.map((body) => toTarget(body, follow));
  const ofErrors = new Set(toTargets(withStatus(responses, /^[45]/)));
  const ofDefaults = toTargets(defaults).filter((target) => !ofErrors.has(target));
  return new Set([...toTargets(withStatus(responses, /^[123]/)), ...ofDefaults]);
}

function withStatus(bodies: readonly Body[], statuses: RegExp): readonly Body[] {
  return bodies.filter(({ status = "" }) => statuses.test(status));
}

/** The body of a `default` that describes the success: beside no other, and not said to be of errors. */
function listLoneDefault({ node, location }: FoundOperation, { follow }: FollowedDocument): readonly Body[] {
  const responses = followEach<OpenApiResponse>(node.responses, location.child("responses"), follow);
  const isAlone = !responses.some(({ key }) => isSuccessStatus(toStatusKey(key)));
  return responses
    .filter(
      ({ key, node: { description } }) => isAlone && key === "default" && !saysError.test(`${description}`),
    )
    .flatMap((response) => listBodies(response, follow))
    .filter((body) => !body.isProblem)
    .map((body) => ({ ...body, examples: [] }));
}

const saysError = /\b(error|fail|fault|problem|exception|unexpected|invalid|denied|refus|reject)/i;

function listResponses(
  { id, node, location }: FoundOperation,
  { follow }: FollowedDocument,
  isShown: (status: string) => boolean = isErrorStatus,
): readonly Body[] {
  return followEach<OpenApiResponse>(node.responses, location.child("responses"), follow).flatMap(
    ({ key, ...response }) => {
      const status = toStatusKey(key);
      const examples = isShown(status) ? listExampleBodies(response, follow) : [];
      return listBodies(response, follow).map((body) => ({ ...body, operation: id, status, examples }));
    },
  );
}

/**
 * The bodies of successes that may refuse: where refusals have schemas of their own, those alone. An operation that
 * describes whatever goes wrong describes its refusals there.
 */
function listRefusals(
  operation: FoundOperation,
  ofApi: readonly FailurePlace[],
  document: FollowedDocument,
): readonly Body[] {
  const places = readOwnParts(operation.node).failurePlaces ?? ofApi;
  if (places.length === 0) return [];
  const responses = listResponses(operation, document, isSuccessStatus);
  const hasDefault = responses.some(({ status }) => status === "default");
  const successes = responses.filter(({ status = "" }) => isSuccessStatus(status));
  return successes.flatMap((body) => {
    const apart = findRefusals(body, places, document.follow);
    if (apart) return apart.bodies.map((one) => ({ ...body, ...one }));
    return hasDefault ? [] : [body];
  });
}

function listShared(document: FollowedDocument): readonly Body[] {
  return followComponents<OpenApiResponse>(document, "responses").flatMap(({ node, location }) => {
    const norm: unknown = node["x-error"];
    if (norm === undefined) return [];
    const status = isRecord(norm) && norm.status !== undefined ? { status: String(norm.status) } : {};
    const examples = listExampleBodies({ node, location }, document.follow);
    return listBodies({ node, location }, document.follow).map((body) => ({ ...body, ...status, examples }));
  });
}

/** The schema `ErrorBody`, which carries codes where no shared response does. */
function listDefaultBody(document: FollowedDocument, operations: readonly FoundOperation[]): readonly Body[] {
  const isUsed = operations.some(({ node }) => node["x-errors"] !== undefined);
  const schemas = isUsed ? followComponents(document, "schemas") : [];
  return schemas
    .filter(({ key }) => key === "ErrorBody")
    .map((one) => ({ ...one, isProblem: false, examples: [] }));
}

/** The bodies of a response that are read: as everywhere, those that are JSON, else of the first media type. */
function listBodies(
  { node, location }: Placed<OpenApiResponse>,
  follow: Follow,
): readonly Omit<Body, "examples">[] {
  const media = followEach(node.content, location.child("content"), follow);
  const picked = new Set(pickBodies(media.map(({ key }) => key)));
  return media.flatMap(({ key, node: { schema }, location: at }) =>
    picked.has(key) && isRecord(schema)
      ? [{ node: schema, location: at.child("schema"), isProblem: isProblem(key) }]
      : [],
  );
}

function listExampleBodies(response: Placed<OpenApiResponse>, follow: Follow): readonly unknown[] {
  return listExamples(response, follow).map(({ value }) => value.node);
}

function toTarget(body: Body, follow: Follow): object | undefined {
  return follow(body.node, body.location)?.node;
}

/** More examples show no more of a body. */
const maxExamples = 50;

function mergeBySchema(
  bodies: readonly Body[],
  successes: ReadonlySet<object | undefined>,
  follow: Follow,
): readonly ErrorBodySchema[] {
  const bySchema = new Map<object, Body[]>();
  for (const body of bodies) {
    const target = toTarget(body, follow);
    if (!target) continue;
    const same = bySchema.get(target) ?? [];
    bySchema.set(target, same);
    same.push(body);
  }
  return [...bySchema].flatMap(([target, [first, ...more]]) =>
    first ? [merge([first, ...more], successes.has(target))] : [],
  );
}

function merge(bodies: readonly [Body, ...Body[]], isSuccess: boolean): ErrorBodySchema {
  const [{ node, location }] = bodies;
  const ownExample = isRecord(node) && node.example !== undefined ? [node.example] : [];
  return {
    node,
    location,
    isProblem: bodies.some((body) => body.isProblem),
    isSuccess,
    uses: bodies.length,
    statuses: [...new Set(bodies.flatMap(({ status }) => status ?? []))],
    operations: [...new Set(bodies.flatMap(({ operation }) => operation ?? []))],
    examples: [...ownExample, ...bodies.flatMap(({ examples }) => examples)].slice(0, maxExamples),
  };
}
