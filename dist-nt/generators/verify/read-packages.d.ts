import type { OutputFile } from "../io/output.js";
/**
 * The declarations of the packages that a client depends on, and of those that they depend on, as they are
 * installed beside the toolchain: its user need not have installed them to know whether the client compiles.
 *
 * @param files what is to be written, with the client's `package.json`
 * @returns files by their paths below `node_modules`
 */
export declare function readPackages(files: readonly OutputFile[]): Promise<readonly OutputFile[]>;
