import { isRecord } from "../openapi/openapi.js";
import { parsePointer, toPointers } from "../openapi/pointer.js";

/**
 * The places of the code in an error body, as property names (`["errors", "0", "code"]`), in the order
 * in which a client tries them; empty if no place is known.
 */
export type CodePaths = readonly (readonly string[])[];

/** The code paths of documents, by root: found before the expansion, and used after it. */
export type CodePathsByRoot = WeakMap<object, CodePaths>;

/** The code paths that an operation sets for itself in `x-openapi-errors`. */
export function readOwnCodePaths({
  "x-openapi-errors": settings,
}: Readonly<Record<string, unknown>>): CodePaths | undefined {
  return isRecord(settings) ? toPointers(settings.code)?.map(parsePointer) : undefined;
}

/** The place of codes from `x-errors`, if neither the configuration nor a body shows another. */
export const defaultCodePath: readonly string[] = ["errorCode"];
