import type { FailurePlace } from "../codes/body-parts.js";
import { readOwnParts } from "../codes/part-settings.js";
import { findSchemasAlong } from "../openapi/composed.js";
import { isJson } from "../openapi/media-types.js";
import type { OpenApiMediaType, OpenApiSchema } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import type { Place } from "../openapi/place.js";
import type { CarriedBody } from "./error-body.js";
import { findOwnResponse, type OwnResponse } from "./own-response.js";
import type { Surroundings } from "./surroundings.js";

/** A success of an operation that may refuse, and how it does. */
export interface RefusableSuccess {
  readonly own: OwnResponse;
  /** What carries the codes of its refusals. */
  readonly body: CarriedBody;
  /** The schema that its refusals share with other bodies; `undefined` if no schema has the code. */
  readonly base?: OpenApiSchema;
  readonly place: FailurePlace;
  /** The schemas that the success has at that place. */
  readonly leaves: readonly OpenApiSchema[];
}

/** The success that codes of `x-errors` belong to; `undefined`, and reported, where none can refuse with them. */
export function findRefusable(
  found: FoundOperation,
  status: string,
  surroundings: Surroundings,
): RefusableSuccess | undefined {
  const { id, location, node } = found;
  const at = location.child(["x-errors", status]).key();
  const [first, ...more] = readOwnParts(node).failurePlaces ?? surroundings.failurePlaces;
  if (!first) {
    const message = `\`${status}\` of \`${id}\` is a success, and nothing says when it is a refusal`;
    surroundings.report("errors/unknown-status", message, at, failureToAdd);
    return undefined;
  }
  const own = findOwnResponse(found, status, surroundings);
  if (!own?.body || !isJson(own.body.mediaType)) {
    const message = `status ${status} of \`${id}\` has codes, but no JSON body for them`;
    surroundings.report("errors/no-error-body", message, at, toBodyToAdd(status));
    return undefined;
  }
  const read = [first, ...more].map((place) => ({ place, leaves: findLeaves(own, place, surroundings) }));
  const { place, leaves } = read.find((one) => one.leaves.length > 0) ?? { place: first, leaves: [] };
  return { own, ...pickBody(own.body, location, surroundings), place, leaves };
}

/** The success itself where it has the code, else the body that the API has for errors. */
function pickBody(
  success: CarriedBody,
  location: Place,
  { defaultBody }: Surroundings,
): Pick<RefusableSuccess, "body" | "base"> {
  const { mediaType, codePath } = success;
  if (success.hasCode) return { body: success, base: success.schema };
  if (defaultBody) return { body: { ...defaultBody, mediaType }, base: defaultBody.schema };
  const schema = {};
  const none = { required: [], statusProperty: undefined, example: {} };
  return { body: { mediaType, codePath, schema, place: { node: schema, location }, ...none } };
}

function findLeaves(
  { written, body }: OwnResponse,
  { at }: FailurePlace,
  { follow }: Surroundings,
): readonly OpenApiSchema[] {
  const { node, location } = written;
  const mediaType = body?.mediaType ?? "";
  const media = follow<OpenApiMediaType>(node.content?.[mediaType], location.child(["content", mediaType]));
  if (!media) return [];
  const start = { node: media.node.schema, location: media.location.child("schema") };
  return findSchemasAlong(start, at, follow).map((one) => one.node);
}

const failureToAdd = `say what its body has where the API refuses, on the operation or for the API in redocly.yaml:
x-openapi-errors:
  failure: { at: /ok, equals: false }   # or { at: /status, not: "0" }; or /errors, whatever is not empty there`;

function toBodyToAdd(status: string): string {
  return `describe the body of this success in \`responses\`:
"${status}": { description: What it returns., content: { application/json: { schema: { type: object } } } }`;
}
