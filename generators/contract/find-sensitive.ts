import { isRecord, type OpenApiDocument, type OpenApiParameter } from "../openapi/openapi.js";
import { resolveIn } from "./resolve.js";

/** Names of the inputs of an operation that are marked `x-sensitive`, at any depth, sorted. */
export function findSensitive(
  document: OpenApiDocument,
  parameters: readonly OpenApiParameter[],
  bodySchema: unknown,
): readonly string[] {
  const names = new Set(
    parameters.filter((parameter) => isMarked(document, parameter)).map(({ name }) => name),
  );
  collectNames(document, bodySchema, names, new Set());
  return [...names].sort();
}

/** Goes through a schema and all that it is built of; a schema may contain itself. */
function collectNames(
  document: OpenApiDocument,
  value: unknown,
  names: Set<string>,
  seen: Set<unknown>,
): void {
  const schema = resolveIn(document, value as object);
  if (!isRecord(schema) || seen.has(schema)) return;
  seen.add(schema);
  for (const [name, property] of Object.entries(isRecord(schema.properties) ? schema.properties : {})) {
    if (isMarked(document, property)) names.add(name);
  }
  const parts = [schema.properties, schema.patternProperties].flatMap((map) =>
    Object.values(isRecord(map) ? map : {}),
  );
  const variants = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  for (const part of [...parts, ...variants, schema.items, schema.additionalProperties])
    collectNames(document, part, names, seen);
}

function isMarked(document: OpenApiDocument, value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value["x-sensitive"] === true || isMarked(document, value.schema)) return true;
  const target = resolveIn(document, value as object);
  return isRecord(target) && target["x-sensitive"] === true;
}
