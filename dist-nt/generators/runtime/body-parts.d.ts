import type { ErrorContract } from "./error-contract.js";
type Path = readonly string[];
/**
 * The code of a body, at the first of its places where there is one.
 *
 * @param isNone whether a value, as text, says no more than the status
 */
export declare function readCode({ api, codePaths }: ErrorContract, body: unknown, isNone: (code: string) => boolean): string | undefined;
/** Nothing of a body but the code at its place; `undefined` where it has none. */
export declare function keepCode({ api, codePaths }: ErrorContract, body: unknown): unknown;
/**
 * The text for people in a body, at the first of its places where there is one; a list of texts is one text, and a body
 * may be nothing but a text.
 */
export declare function readReason({ api, messagePaths }: ErrorContract, body: unknown): string | undefined;
/** The first text that is read at the places. */
export declare function readFirst(body: unknown, paths: readonly Path[], read: (value: unknown) => string | undefined): string | undefined;
/** Text that says something. */
export declare function toText(value: unknown): string | undefined;
/** Every value at a place: of a list on the way, each entry counts. */
export declare function listValues(body: unknown, at: Path): readonly unknown[];
export {};
