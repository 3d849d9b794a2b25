import type { ApiConfig } from "../config/config.js";
import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
/** The operations as functions, and the npm package around everything. */
export declare function emitClientFiles(contract: Contract, { client, docsUrl }: Pick<ApiConfig, "client" | "docsUrl">, texts: {
    readonly runtime: ReadonlyMap<string, string>;
    readonly templates: ReadonlyMap<string, string>;
}): readonly OutputFile[];
