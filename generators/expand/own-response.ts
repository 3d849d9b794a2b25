import { readOwnParts } from "../codes/part-settings.js";
import type { Placed } from "../openapi/follow.js";
import { toStatusRange } from "../openapi/http-status.js";
import { isRecord, type OpenApiMediaType, type OpenApiResponse } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import { type CarriedBody, findCodeIn } from "./error-body.js";
import { moveNode } from "./move-node.js";
import { findSharedResponse, type SharedResponse } from "./shared-response.js";
import type { Surroundings } from "./surroundings.js";

/** A response that an operation describes itself, for a status that `x-errors` names too. */
export interface OwnResponse {
  /** As the file of the operation can write it. */
  readonly response: OpenApiResponse;
  /** As it is written, where it is. */
  readonly written: Placed<OpenApiResponse>;
  /** The body that carries a code; absent where the response has none. */
  readonly body?: CarriedBody;
}

/**
 * What an operation says of an error status in `responses`, where no shared response describes that status: under the
 * status itself, else under its range or `default`, as far as there is a body.
 */
export function findOwnError(
  found: FoundOperation,
  status: string,
  surroundings: Parameters<typeof findOwnResponse>[2],
): OwnResponse | undefined {
  const own = findOwnResponse(found, status, surroundings);
  if (own || findSharedResponse(surroundings.shared, status)) return own;
  const wider = [toStatusRange(status), "default"].map((key) => findOwnResponse(found, key, surroundings));
  return wider.find((one) => one?.body);
}

/** What an operation says of a status in `responses`; `undefined` where that is no more than a shared response. */
export function findOwnResponse(
  { node: operation, location }: FoundOperation,
  status: string,
  { codePaths, follow, readBody, shared }: Pick<Surroundings, "codePaths" | "follow" | "readBody" | "shared">,
): OwnResponse | undefined {
  const responses = follow(operation.responses, location.child("responses"));
  if (!responses || !Object.hasOwn(responses.node, status)) return undefined;
  const own = follow<OpenApiResponse>(responses.node[status], responses.location.child(status));
  if (!own || shared.some(({ response }) => response === own.node)) return undefined;
  const body = readBody(own, readOwnParts(operation).codePaths ?? codePaths);
  const response = moveNode(own, follow, location.source.absoluteRef);
  return { response, written: own, ...(body && { body }) };
}

/** The response that is made of codes, with what else the operation says: other media types, and examples. */
export function keepOwnContent(
  made: OpenApiResponse,
  { response: { content: own } }: OwnResponse,
  codePath: readonly string[],
): OpenApiResponse {
  if (!isRecord(own)) return made;
  const content = Object.entries(made.content ?? {}).map(([mediaType, media]) => {
    const examples = { ...media.examples, ...listOwnExamples(own[mediaType], codePath) };
    return [mediaType, { ...media, examples }] as const;
  });
  return { ...made, content: { ...(own as OpenApiResponse["content"]), ...Object.fromEntries(content) } };
}

/** A lone example is one of the code that it shows. */
function listOwnExamples(media: unknown, codePath: readonly string[]): OpenApiMediaType["examples"] {
  if (!isRecord(media)) return {};
  const { example, examples } = media;
  const name = findCodeIn(example, codePath) ?? "example";
  return {
    ...(example !== undefined && { [name]: { value: example } }),
    ...(isRecord(examples) && (examples as OpenApiMediaType["examples"])),
  };
}

/** The headers of both, those of the operation first. */
export function mergeHeaders(
  own: OwnResponse | undefined,
  shared: SharedResponse | undefined,
): OpenApiResponse["headers"] {
  if (!own?.response.headers) return shared?.response.headers;
  return { ...shared?.response.headers, ...own.response.headers };
}
