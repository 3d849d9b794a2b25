import type { OutputFile } from "../io/output.js";
/** A compile error of the client. */
export interface ClientFault {
    /** Relative to the output folder; `undefined` if the error is in no file. */
    readonly path: string | undefined;
    /** Counted from 1, like `column`. */
    readonly line: number;
    readonly column: number;
    /** The message of the compiler; its details are on lines of their own, indented. */
    readonly message: string;
}
/**
 * Compiles a client in memory, under the settings of its own `tsconfig.json` and stricter ones; or a companion, but for
 * what it has for a library that the project around it brings.
 *
 * @param files what is to be written: the whole client or companion, at least; other files are ignored
 * @param packages declarations of what it depends on, by their paths below `node_modules`
 * @returns the compile errors; empty if it compiles
 */
export declare function verifyClient(files: readonly OutputFile[], packages: readonly OutputFile[]): readonly ClientFault[];
