import { findRefusals } from "../codes/find-refusals.js";
import type { OperationFact, ResponseFact } from "../facts/operation-facts.js";
import { isBinary } from "../openapi/binary.js";
import { collectComposed } from "../openapi/composed.js";
import { type Follow, followEach, type Placed } from "../openapi/follow.js";
import { findJsonTypes, jsonTypes } from "../openapi/json-types.js";
import {
  isEventStream,
  isJson,
  isJsonSequence,
  isMediaRange,
  isMediaType,
  isProblem,
  isText,
  mayBeJson,
} from "../openapi/media-types.js";
import type { OpenApiMediaType, OpenApiSchema } from "../openapi/openapi.js";
import { buildEventItems, buildItems } from "./build-items.js";
import type { FailurePlace, ResponseBody, Success } from "./contract.js";

/**
 * The successes of an operation: 2xx responses, redirects that it documents, and `default` where it documents
 * neither, since `default` then describes the success as well.
 */
export function buildSuccesses(operation: OperationFact, sources: SuccessSources): readonly Success[] {
  const { method, responses } = operation;
  const listed = responses.filter(({ status }) => /^[23](\d\d|XX)$/.test(status));
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
  if (isEventStream(mediaType)) return { mediaType, form: "events", items: buildEventItems(media, follow) };
  if (isJsonSequence(mediaType)) return { mediaType, form: "jsonLines", items: buildItems(media, follow) };
  const form = toForm(mediaType, media, follow);
  return { mediaType, form, ...(form === "json" && toJsonTypes(media, follow)) };
}

function toJsonTypes(
  { node, location }: Placed<OpenApiMediaType>,
  follow: Follow,
): Pick<ResponseBody, "jsonTypes"> {
  const found = findJsonTypes({ node: node.schema, location: location.child("schema") }, follow);
  return found.length < jsonTypes.length ? { jsonTypes: found } : {};
}

/** How a whole body is read: by its media type, and by its schema where that says little of the format. */
function toForm(
  mediaType: string,
  { node, location }: Placed<OpenApiMediaType>,
  follow: Follow,
): "json" | "text" | "bytes" {
  if (isJson(mediaType)) return "json";
  const schemas = collectComposed([{ node: node.schema, location: location.child("schema") }], follow);
  if (mayBeJson(mediaType) && schemas.some((one) => isStructured(one.node))) return "json";
  if (isText(mediaType)) return "text";
  return isMediaRange(mediaType) && schemas.some((one) => isPlainText(one.node)) ? "text" : "bytes";
}

/** Whether a schema describes something else than a text. */
function isStructured({
  type,
  properties,
  items,
  additionalProperties,
}: OpenApiSchema & { readonly additionalProperties?: unknown }): boolean {
  const types = [type].flat();
  return (
    ["object", "array", "integer", "number", "boolean"].some((one) => types.includes(one)) ||
    Boolean(properties ?? items ?? additionalProperties)
  );
}

function isPlainText(schema: OpenApiSchema): boolean {
  const { type, enum: values } = schema;
  return !isBinary(schema) && ([type].flat().includes("string") || values !== undefined);
}
