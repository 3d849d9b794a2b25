/**
 * The parts of a JSON pointer (RFC 6901), unescaped: `/errors/0/code` gives `errors`, `0`, `code`.
 * The empty pointer has no parts.
 */
export declare function parsePointer(pointer: string): readonly string[];
/** A name as a part of a JSON pointer (RFC 6901 section 3). */
export declare function escapePart(name: string): string;
/** The name that a part of a JSON pointer stands for. */
export declare function unescapePart(part: string): string;
/** Whether text is a JSON pointer to something below the root. */
export declare function isPointer(text: string): boolean;
/** The JSON pointer to a path of names. */
export declare function formatPointer(path: readonly string[]): string;
/** A setting that is one pointer or a list of them, as a list; `undefined` where it is neither. */
export declare function toPointers(setting: unknown): readonly string[] | undefined;
/** The value at a path of own properties and list indices; `undefined` if the path does not exist. */
export declare function valueAt(value: unknown, path: readonly string[]): unknown;
