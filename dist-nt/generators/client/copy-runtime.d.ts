import { type OutputFile } from "../io/output.js";
/** The runtime, unchanged: real TypeScript that is type-checked and tested in its own folder. */
export declare function copyRuntime(sources: ReadonlyMap<string, string>): readonly OutputFile[];
