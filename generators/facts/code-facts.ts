import type { Location, LocationObject } from "@redocly/openapi-core";
import { findSchemasAlong, type PlacedSchema } from "../document/schemas-along.js";
import { isRecord, type OpenApiResponse, type OpenApiSchema } from "../openapi/openapi.js";
import type { FactSources } from "./fact-sources.js";

/** A code that a response documents. */
export interface CodeFact {
  readonly code: string;
  /** Where a person wrote it. */
  readonly at: LocationObject;
  readonly schema: OpenApiSchema;
  /** Of the schema. */
  readonly location: Location;
  /** Whether the expansion made the schema, from `x-errors` or `x-error`. */
  readonly fromShorthand: boolean;
  /** What is said here of the code, rather than in the catalog. */
  readonly said: {
    readonly meaning: string | undefined;
    readonly fix: string | undefined;
    readonly retry: string | undefined;
  };
}

/** The codes of a response, each once. */
export function readCodeFacts(
  response: OpenApiResponse,
  location: Location,
  sources: FactSources,
): readonly CodeFact[] {
  const codes = findBodies(response, location).flatMap((body) =>
    findSchemasAlong(body, sources.codePath, sources.resolve).flatMap((placed) => readCodes(placed, sources)),
  );
  return [...new Map(codes.map((code) => [code.code, code])).values()];
}

/** The schemas of the bodies of a response that are JSON. */
export function findBodies(response: OpenApiResponse, location: Location): readonly PlacedSchema[] {
  if (!isRecord(response.content)) return [];
  return Object.entries(response.content).flatMap(([mediaType, media]) => {
    const schema = isRecord(media) ? (media.schema as OpenApiSchema | undefined) : undefined;
    if (!schema || !isJson(mediaType)) return [];
    return [{ schema, location: location.child(["content", mediaType, "schema"]) }];
  });
}

/** Whether a media type is JSON, such as `application/problem+json`. */
export function isJson(mediaType: string): boolean {
  return /^application\/([^;]+\+)?json\b/i.test(mediaType);
}

/** The codes that a schema lists as `enum` or `const`. */
export function listCodes({ enum: values, const: only }: OpenApiSchema): readonly string[] {
  const listed = Array.isArray(values) ? values : only === undefined ? [] : [only];
  return listed.filter((value) => typeof value === "string");
}

function readCodes({ schema, location }: PlacedSchema, { origins }: FactSources): readonly CodeFact[] {
  return listCodes(schema).map((code, index) => {
    const origin = origins.get(schema)?.(code);
    const own = schema["x-error-catalog"]?.[code];
    return {
      code,
      at: origin?.code ?? location,
      schema,
      location,
      fromShorthand: origin?.fromShorthand ?? false,
      said: {
        meaning: schema["x-enumDescriptions"]?.[code] ?? schema["x-enum-descriptions"]?.[index],
        fix: own?.fix,
        retry: own?.retry,
      },
    };
  });
}
