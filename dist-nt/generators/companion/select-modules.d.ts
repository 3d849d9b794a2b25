import type { OutputFile } from "../io/output.js";
/** What modules import of the runtime, and what that imports, in the order of their names. */
export declare function selectModules(files: readonly OutputFile[], runtime: ReadonlyMap<string, string>): readonly (readonly [path: string, text: string])[];
