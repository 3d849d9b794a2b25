import { isRecord, isReference, type OpenApiDocument, type OpenApiPathItem } from "../openapi/openapi.js";

/**
 * Follows a `$ref` within a bundled document; anything else stands for itself. `undefined` where it
 * leads nowhere or round in a circle.
 */
export function resolveIn<T extends object>(document: OpenApiDocument, value: T): T | undefined {
  let target: unknown = value;
  for (const seen = new Set<unknown>(); isReference(target); ) {
    if (seen.has(target)) return undefined;
    seen.add(target);
    target = findAt(document, target.$ref);
  }
  return typeof target === "object" && target !== null ? (target as T) : undefined;
}

/** The paths of a document with what each holds, references followed; extensions beside them are none. */
export function listPathItems(document: OpenApiDocument): readonly (readonly [string, OpenApiPathItem])[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, value]) => {
    const item = path.startsWith("/") && isRecord(value) ? resolveIn(document, value) : undefined;
    return item ? [[path, item] as const] : [];
  });
}

function findAt(document: OpenApiDocument, reference: string): unknown {
  let target: unknown = document;
  for (const part of reference.replace(/^#\/?/, "").split("/")) {
    const name = decodePart(part).replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof target !== "object" || target === null || !Object.hasOwn(target, name)) return undefined;
    target = (target as Readonly<Record<string, unknown>>)[name];
  }
  return target;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone % is legal in a key and no escape.
    return part;
  }
}
