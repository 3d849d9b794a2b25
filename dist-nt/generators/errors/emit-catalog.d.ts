import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
/** `catalog.ts`: meaning, fix, retry advice and page of every code; costs nothing unless it is imported. */
export declare function emitCatalog({ catalog }: Contract, docsUrl: string | undefined): OutputFile;
