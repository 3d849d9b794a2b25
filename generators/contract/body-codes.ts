import { type CodeSchema, findCodeSchemas } from "../codes/find-codes.js";
import { isJson, pickMediaType } from "../openapi/media-types.js";
import type { OpenApiDocument, OpenApiResponse, OpenApiSchema } from "../openapi/openapi.js";
import { parsePointer } from "../openapi/pointer.js";
import { resolveIn } from "./resolve.js";

/** A schema that lists codes of a body, and where in the body. */
export interface PlacedCodes extends CodeSchema {
  readonly path: readonly string[];
}

/** The schemas that list the codes of a response, by the JSON pointers to where codes sit. */
export type ReadCodes = (response: OpenApiResponse, pointers: readonly string[]) => readonly PlacedCodes[];

/** A reader that looks at each body once, however many responses share it. */
export function createCodeReader(document: OpenApiDocument): ReadCodes {
  const known = new WeakMap<OpenApiSchema, Map<string, readonly PlacedCodes[]>>();
  const readAt = (schema: OpenApiSchema, pointer: string) => {
    const target = resolveIn(document, schema);
    if (!target) return [];
    const ofSchema = known.get(target) ?? new Map<string, readonly PlacedCodes[]>();
    known.set(target, ofSchema);
    const path = parsePointer(pointer);
    const found =
      ofSchema.get(pointer) ??
      findCodeSchemas(target, path, (one) => resolveIn(document, one)).map((codes) => ({ ...codes, path }));
    ofSchema.set(pointer, found);
    return found;
  };
  return (response, pointers) =>
    listBodies(response).flatMap((schema) => pointers.flatMap((pointer) => readAt(schema, pointer)));
}

/** The schemas of the JSON bodies of a response; of the first body where none is JSON. */
export function listBodies({ content = {} }: OpenApiResponse): readonly OpenApiSchema[] {
  const mediaTypes = Object.keys(content);
  const json = mediaTypes.filter(isJson);
  const picked = json.length > 0 ? json : [pickMediaType(mediaTypes) ?? ""];
  return picked.flatMap((mediaType) => content[mediaType]?.schema ?? []);
}
