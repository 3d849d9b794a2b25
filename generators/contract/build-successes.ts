import { findRefusals } from "../codes/find-refusals.js";
import type { OperationFact, ResponseFact } from "../facts/operation-facts.js";
import { readBodyFormat } from "../openapi/body-format.js";
import { type Follow, followEach, type Placed } from "../openapi/follow.js";
import { isToBeSentAgain } from "../openapi/http-status.js";
import { findJsonTypes, jsonTypes } from "../openapi/json-types.js";
import { isMediaType, isProblem } from "../openapi/media-types.js";
import type { OpenApiMediaType } from "../openapi/openapi.js";
import { buildEventItems, buildItems } from "./build-items.js";
import type { FailurePlace, ResponseBody, Success } from "./contract.js";

/**
 * The successes of an operation: 2xx responses, redirects that it documents, and `default` where it documents
 * neither, since `default` then describes the success as well. A redirect to where the same request is to be sent
 * is none beside a 2xx: nothing was done.
 */
export function buildSuccesses(operation: OperationFact, sources: SuccessSources): readonly Success[] {
  const { method, responses } = operation;
  const hasSuccess = responses.some(({ status }) => status.startsWith("2"));
  const listed = responses.filter(
    ({ status }) => /^[23](\d\d|XX)$/.test(status) && !(hasSuccess && isToBeSentAgain(status, method)),
  );
  const found = listed.length > 0 ? listed : responses.filter(mayBeSuccess);
  return found.map((fact) => ({
    status: fact.status,
    bodies: method === "head" || isBodiless(fact) ? [] : buildBodies(fact, sources),
  }));
}

/** What the building of successes needs from elsewhere in the document. */
export interface SuccessSources {
  readonly follow: Follow;
  /** Where successes of the operation refuse. */
  readonly failurePlaces: readonly FailurePlace[];
}

/** The media types of all responses, in the order of the document. */
export function listAccepted({ responses }: OperationFact): readonly string[] {
  const all = responses.flatMap(({ response }) => Object.keys(response.content ?? {}));
  return [...new Set(all)].filter(isMediaType);
}

/** A `default` that is declared to be an error describes no success. */
function mayBeSuccess({ status, shared, response }: ResponseFact): boolean {
  const mediaTypes = Object.keys(response.content ?? {});
  const isError = shared !== undefined || (mediaTypes.length > 0 && mediaTypes.every(isProblem));
  return status === "default" && !isError;
}

/** RFC 9110: responses of these statuses have no content, whatever the document says. */
function isBodiless({ status }: ResponseFact): boolean {
  return ["204", "205", "304"].includes(status);
}

function buildBodies({ response, location }: ResponseFact, sources: SuccessSources): readonly ResponseBody[] {
  const media = followEach<OpenApiMediaType>(response.content, location.child("content"), sources.follow);
  const bySchema = new Map<string, string>();
  return media.map(({ key: mediaType, node, location: at }) => {
    const placed = { node, location: at };
    const body = { ...buildBody(mediaType, placed, sources.follow), ...findRefusal(placed, sources) };
    const schema = `${body.form} ${JSON.stringify(node.schema)}`;
    const sameAs = bySchema.get(schema);
    if (sameAs !== undefined) return { ...body, sameAs };
    bySchema.set(schema, mediaType);
    return body;
  });
}

/** Whether a body has alternatives that are refusals. */
function findRefusal(
  { node, location }: Placed<OpenApiMediaType>,
  { follow, failurePlaces }: SuccessSources,
): Pick<ResponseBody, "refusal"> {
  const body = { node: node.schema, location: location.child("schema") };
  const refusals = findRefusals(body, failurePlaces, follow);
  if (!refusals) return {};
  const { at, values } = refusals;
  return { refusal: { at, ...(values && { values }) } };
}

function buildBody(mediaType: string, media: Placed<OpenApiMediaType>, follow: Follow): ResponseBody {
  const schema = { node: media.node.schema, location: media.location.child("schema") };
  const form = readBodyFormat(mediaType, schema, follow);
  return {
    ...{ mediaType, form },
    ...(form === "events" && { items: buildEventItems(media, follow) }),
    ...(form === "jsonLines" && { items: buildItems(media, follow) }),
    ...(form === "json" && toJsonTypes(schema, follow)),
  };
}

function toJsonTypes(schema: Placed<unknown>, follow: Follow): Pick<ResponseBody, "jsonTypes"> {
  const found = findJsonTypes(schema, follow);
  return found.length < jsonTypes.length ? { jsonTypes: found } : {};
}
