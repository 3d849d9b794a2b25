import { isRecord } from "../openapi/openapi.js";
import { parsePointer, toPointers } from "../openapi/pointer.js";

/**
 * The places of the code in an error body, as property names (`["errors", "0", "code"]`), in the order
 * in which an answer is tried; empty where the document shows none.
 */
export type CodePaths = readonly (readonly string[])[];

/** The code paths of a document, by its root: found before the expansion, and still asked for after it. */
export type CodePathsByRoot = WeakMap<object, CodePaths>;

/** The places that an operation sets for itself in `x-openapi-errors`. */
export function readOwnCodePaths({
  "x-openapi-errors": settings,
}: Readonly<Record<string, unknown>>): CodePaths | undefined {
  return isRecord(settings) ? toPointers(settings.code)?.map(parsePointer) : undefined;
}

/** Where codes go that are written as `x-errors`, if neither the configuration nor a body says where. */
export const defaultCodePath: readonly string[] = ["errorCode"];
