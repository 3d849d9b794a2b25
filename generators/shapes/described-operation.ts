import { type Follow, type FollowedDocument, followEach, type Placed } from "../openapi/follow.js";
import { toStatusKey } from "../openapi/http-status.js";
import {
  isRecord,
  type OpenApiMediaType,
  type OpenApiParameter,
  type OpenApiRequestBody,
  type OpenApiResponse,
} from "../openapi/openapi.js";
import { listItemOperations, listOperations } from "../openapi/operations.js";
import { listParameters } from "../openapi/parameters.js";
import { readText } from "../openapi/read-text.js";

/** What a document says to readers of an operation, besides what its contract has: texts, schemas, examples. */
export interface DescribedOperation {
  /** As the document has them; empty if it has none. */
  readonly tags: readonly string[];
  readonly parameters: readonly DescribedParameter[];
  /** Of the request body, as Markdown. */
  readonly bodyDescription?: string;
  readonly bodies: readonly DescribedBody[];
  readonly responses: readonly DescribedResponse[];
}

/** A parameter, or a header of a response. */
export interface DescribedParameter {
  readonly name: string;
  /** `in` of a parameter; `header` for one of a response. */
  readonly place: string;
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
  readonly isSensitive: boolean;
  /** Markdown. */
  readonly description?: string;
  readonly example?: { readonly value: unknown };
  readonly schema: Placed<unknown>;
}

/** A media type of a request or of a response. */
export interface DescribedBody {
  readonly mediaType: string;
  /** `undefined` if the document does not say what it consists of. */
  readonly schema?: Placed<unknown>;
  /** Whether the schema is that of each item of a stream. */
  readonly isOfItems: boolean;
  readonly examples: readonly NamedExample[];
}

/** An example of a body. */
export interface NamedExample {
  /** Its summary, else its key; empty for a single one without a name. */
  readonly name: string;
  readonly value: unknown;
}

/** A response of an operation. */
export interface DescribedResponse {
  readonly status: string;
  /** Markdown; may be empty. */
  readonly description: string;
  readonly headers: readonly DescribedParameter[];
  readonly bodies: readonly DescribedBody[];
}

/** The operations of a closed document by their ids, which are those of its contract. */
export function describeOperations(document: FollowedDocument): ReadonlyMap<string, DescribedOperation> {
  return new Map(
    listOperations(document).map(({ id, item, ...operation }) => [
      id,
      describeOperation(operation, [item, operation], document.follow),
    ]),
  );
}

/** The webhooks of a closed document by their names; of a path item with several operations, the first one counts. */
export function describeWebhooks({
  root,
  location,
  follow,
}: FollowedDocument): ReadonlyMap<string, DescribedOperation> {
  const items = followEach(root.webhooks, location.child("webhooks"), follow);
  return new Map(
    items.flatMap(({ key, ...item }) => {
      const [operation] = listItemOperations(item, follow);
      return operation ? [[key, describeOperation(operation, [item, operation], follow)] as const] : [];
    }),
  );
}

function describeOperation(
  { node, location }: Placed,
  holders: readonly Placed[],
  follow: Follow,
): DescribedOperation {
  const body = follow<OpenApiRequestBody & { readonly description?: unknown }>(
    node.requestBody,
    location.child("requestBody"),
  );
  // One of the operation overrides one of the path.
  const parameters = new Map(
    holders
      .flatMap((holder) => listParameters(holder, follow))
      .map((parameter) => [
        `${parameter.node.in} ${parameter.node.name}`,
        describeParameter(parameter, follow),
      ]),
  );
  return {
    tags: (Array.isArray(node.tags) ? node.tags : []).filter((tag): tag is string => typeof tag === "string"),
    parameters: [...parameters.values()],
    ...(typeof body?.node.description === "string" && { bodyDescription: body.node.description }),
    bodies: body ? describeBodies(body, follow) : [],
    responses: followEach<OpenApiResponse>(node.responses, location.child("responses"), follow)
      .filter(({ key }) => !key.startsWith("x-"))
      .map(({ key, ...response }) => describeResponse(toStatusKey(key), response, follow)),
  };
}

function describeResponse(
  status: string,
  { node, location }: Placed<OpenApiResponse>,
  follow: Follow,
): DescribedResponse {
  const headers = followEach<OpenApiParameter>(node.headers, location.child("headers"), follow);
  return {
    status,
    description: readText(node.description) ?? readText(node.summary) ?? "",
    headers: headers.map(({ key, ...header }) =>
      describeParameter({ ...header, node: { ...header.node, name: key, in: "header" } }, follow),
    ),
    bodies: describeBodies({ node, location }, follow),
  };
}

function describeParameter({ node, location }: Placed<OpenApiParameter>, follow: Follow): DescribedParameter {
  const { name, in: place, required, description, content } = node;
  const others = node as unknown as Readonly<Record<string, unknown>>;
  const { deprecated, example, "x-sensitive": sensitive } = others;
  const [media] = describeBodies({ node: { content }, location }, follow);
  const [first] = media?.examples ?? listExamples(others, location, follow);
  const shown = example === undefined ? first : { value: example };
  return {
    name,
    place,
    isRequired: place === "path" || required === true,
    isDeprecated: deprecated === true,
    isSensitive: sensitive === true,
    ...(typeof description === "string" && { description }),
    ...(shown && { example: { value: shown.value } }),
    schema: media?.schema ?? { node: node.schema ?? {}, location: location.child("schema") },
  };
}

function describeBodies(
  { node, location }: Placed<{ readonly content?: unknown }>,
  follow: Follow,
): readonly DescribedBody[] {
  return followEach<OpenApiMediaType>(node.content, location.child("content"), follow).map(
    ({ key: mediaType, node: media, location: at }) => {
      const isOfItems = isRecord(media.itemSchema);
      const word = isOfItems ? "itemSchema" : "schema";
      const hasSchema = isRecord(media[word]) && Object.keys(media[word]).length > 0;
      return {
        mediaType,
        ...(hasSchema && { schema: { node: media[word], location: at.child(word) } }),
        isOfItems,
        examples: listExamples(media, at, follow),
      };
    },
  );
}

/** The examples with a value, the named ones first. */
function listExamples(
  holder: { readonly example?: unknown; readonly examples?: unknown },
  location: Placed["location"],
  follow: Follow,
): readonly NamedExample[] {
  const named = followEach(holder.examples, location.child("examples"), follow).flatMap(({ key, node }) => {
    const value = node.value ?? node.dataValue;
    const name = typeof node.summary === "string" && node.summary !== "" ? node.summary : key;
    return value === undefined ? [] : [{ name, value }];
  });
  return holder.example === undefined ? named : [...named, { name: "", value: holder.example }];
}
