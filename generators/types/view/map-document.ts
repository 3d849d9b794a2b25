import {
  httpMethods,
  isRecord,
  isReference,
  type OpenApiDocument,
  type OpenApiMediaType,
  type OpenApiParameter,
} from "../../openapi/openapi.js";
import { listSchemas, mapList, mapParts, mapValues, type Schema } from "./schema.js";

/** Which way a value goes: from the caller to the API, or back. */
export type Way = "request" | "response";

type Node = Readonly<Record<string, unknown>>;
type MapNode = (node: unknown) => unknown;

/** What happens to the parts of a document that have schemas. */
export interface Mapping {
  /** A schema that is no component; only its root, not its parts. */
  readonly schema?: (schema: Schema, way: Way) => Schema;
  readonly mediaType?: (media: OpenApiMediaType, name: string) => OpenApiMediaType;
  /** A parameter, before what it has in it; no header of a response. */
  readonly parameter?: (parameter: OpenApiParameter) => OpenApiParameter;
}

/**
 * A copy of a document in which the schemas outside of `components.schemas` are mapped; what does not change is
 * not copied. What a listener of webhooks gets goes the way of a response.
 */
export function mapDocument(document: OpenApiDocument, mapping: Mapping): OpenApiDocument {
  const { components } = document;
  const sections: Readonly<Record<string, MapNode>> = {
    parameters: mapParameter(mapping, "request"),
    requestBodies: mapContent(mapping, "request"),
    responses: mapResponse(mapping, "response"),
    headers: mapHeader(mapping, "response"),
    pathItems: mapPathItem(mapping, "request"),
  };
  return mapFields(document, {
    ...(components && {
      components: (node) =>
        mapFields(
          node,
          mapValues(sections, (map) => each(map)),
        ),
    }),
    paths: each(mapPathItem(mapping, "request")),
    webhooks: each(mapPathItem(mapping, "response")),
  }) as OpenApiDocument;
}

/** A copy of a document with every schema mapped, each before its parts; a component goes no way of its own. */
export function mapSchemas(
  document: OpenApiDocument,
  map: (schema: Schema, key: string | undefined) => Schema,
): OpenApiDocument {
  const mapDeep = (schema: Schema, key?: string): Schema =>
    mapParts(map(schema, key), (part) => mapDeep(part));
  const mapped = mapDocument(document, { schema: (schema) => mapDeep(schema) });
  return withSchemas(mapped, mapValues(listSchemas(mapped), mapDeep));
}

/** A document with other components. */
export function withSchemas(
  document: OpenApiDocument,
  schemas: Readonly<Record<string, Schema>>,
): OpenApiDocument {
  if (schemas === document.components?.schemas || Object.keys(schemas).length === 0) return document;
  return { ...document, components: { ...document.components, schemas } };
}

function mapPathItem(mapping: Mapping, way: Way): MapNode {
  const parameters = eachOf(mapParameter(mapping, way));
  const operation: MapNode = (node) =>
    mapFields(node, {
      parameters,
      requestBody: mapContent(mapping, way),
      responses: each(mapResponse(mapping, way === "request" ? "response" : "request")),
    });
  const methods = Object.fromEntries(httpMethods.map((method) => [method, operation]));
  return (item) => mapFields(item, { parameters, ...methods });
}

function mapResponse(mapping: Mapping, way: Way): MapNode {
  const content = mapContent(mapping, way);
  return (response) => mapFields(content(response), { headers: each(mapHeader(mapping, way)) });
}

function mapParameter(mapping: Mapping, way: Way): MapNode {
  const { parameter: map = (one) => one } = mapping;
  const mapRest = mapHeader(mapping, way);
  return (node) =>
    mapRest(isRecord(node) && !isReference(node) ? map(node as unknown as OpenApiParameter) : node);
}

function mapHeader(mapping: Mapping, way: Way): MapNode {
  const content = mapContent(mapping, way);
  return (parameter) => mapFields(content(parameter), { schema: mapSchema(mapping, way) });
}

function mapContent(mapping: Mapping, way: Way): MapNode {
  const { mediaType = (media: OpenApiMediaType) => media } = mapping;
  return (node) =>
    mapFields(node, {
      content: (content) =>
        isRecord(content)
          ? mapValues(content, (media, name) =>
              isRecord(media) && !isReference(media)
                ? mapFields(mediaType(media as OpenApiMediaType, name), { schema: mapSchema(mapping, way) })
                : media,
            )
          : content,
    });
}

function mapSchema({ schema = (one) => one }: Mapping, way: Way): MapNode {
  return (node) => (isRecord(node) ? schema(node as Schema, way) : node);
}

function each(map: MapNode): MapNode {
  return (node) => (isRecord(node) ? mapValues(node, map) : node);
}

function eachOf(map: MapNode): MapNode {
  return (node) => (Array.isArray(node) ? mapList(node, map) : node);
}

/** A node with some of its fields mapped; a reference and whatever is no map are left as they are. */
function mapFields(node: unknown, maps: Readonly<Record<string, MapNode>>): unknown {
  if (!isRecord(node) || isReference(node)) return node;
  let mapped: Record<string, unknown> | undefined;
  for (const [key, map] of Object.entries(maps)) {
    if (!Object.hasOwn(node, key)) continue;
    const value = map((node as Node)[key]);
    if (value === node[key]) continue;
    mapped ??= { ...node };
    mapped[key] = value;
  }
  return mapped ?? node;
}
