import { collectComposed } from "../openapi/composed.js";
import { type Follow, followEach, type Placed } from "../openapi/follow.js";
import { pickMediaType } from "../openapi/media-types.js";
import { isRecord, type OpenApiMediaType, type OpenApiRequestBody } from "../openapi/openapi.js";
import { toStyle } from "../openapi/parameters.js";
import { findValueKinds } from "../openapi/value-kinds.js";
import { toValues } from "./build-parameters.js";
import type { PropertyEncoding, RequestBody, RequestContent } from "./contract.js";

/** The body of a request with all its media types; `undefined` where it names none. */
export function buildRequestBody(
  body: Placed<OpenApiRequestBody> | undefined,
  follow: Follow,
): RequestBody | undefined {
  if (!body) return undefined;
  const all = followEach<OpenApiMediaType>(body.node.content, body.location.child("content"), follow);
  const picked = pickMediaType(all.map(({ key }) => key));
  const [first, ...others] = [...all].sort((a, b) => Number(b.key === picked) - Number(a.key === picked));
  if (!first) return undefined;
  const build = ({ key, ...media }: typeof first) => buildContent(key, media, follow);
  return { required: body.node.required === true, contents: [build(first), ...others.map(build)] };
}

function buildContent(
  mediaType: string,
  { node, location }: Placed<OpenApiMediaType>,
  follow: Follow,
): RequestContent {
  const schema = { node: node.schema as unknown, location: location.child("schema") };
  return {
    mediaType,
    values: toValues(schema, follow),
    encodings: Object.entries(node.encoding ?? {}).flatMap(([name, encoding]) =>
      isRecord(encoding) ? [buildEncoding(name, encoding)] : [],
    ),
    isFlat: isFlat(schema, follow),
  };
}

function buildEncoding(name: string, encoding: Readonly<Record<string, unknown>>): PropertyEncoding {
  const { contentType, style, explode, allowReserved, headers } = encoding;
  const isStyled = [style, explode, allowReserved].some((field) => field !== undefined);
  return {
    name,
    ...(typeof contentType === "string" && { contentType }),
    // Whoever says a style wants no media type (OpenAPI 3.1, Encoding Object).
    ...(isStyled && { serialization: toStyle("query", encoding) }),
    hasHeaders: isRecord(headers) && Object.keys(headers).length > 0,
  };
}

/** Whether an object has no properties but primitives and files, and lists of these. */
function isFlat(schema: Placed<unknown>, follow: Follow): boolean {
  const parts = collectComposed([schema], follow);
  const properties = parts.flatMap(({ node, location }) => [
    ...followEach(node.properties, location.child("properties"), follow),
    ...(isRecord(node.additionalProperties)
      ? [{ node: node.additionalProperties as unknown, location: location.child("additionalProperties") }]
      : []),
  ]);
  return properties.length > 0 && properties.every((property) => isFlatValue(property, follow));
}

function isFlatValue(property: Placed<unknown>, follow: Follow): boolean {
  const kinds = findValueKinds(property, follow);
  if (kinds.has("object")) return isFile(property, follow);
  if (!kinds.has("array")) return true;
  return collectComposed([property], follow).every(
    ({ node, location }) =>
      node.items === undefined ||
      isFlatValue({ node: node.items, location: location.child("items") }, follow),
  );
}

/** Since OpenAPI 3.1, a file has no type. */
function isFile(property: Placed<unknown>, follow: Follow): boolean {
  const { node } = follow(property.node, property.location) ?? {};
  return node?.type === undefined && (node?.format === "binary" || node?.contentMediaType !== undefined);
}
