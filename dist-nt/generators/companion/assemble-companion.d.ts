import type { ApiConfig } from "../config/config.js";
import type { Contract } from "../contract/contract.js";
import { type OutputFile } from "../io/output.js";
/** What a companion is made of. */
export interface CompanionParts {
    readonly contract: Contract;
    readonly api: Pick<ApiConfig, "client" | "output">;
    /** The modules that speak of errors, as the client has them. */
    readonly files: readonly OutputFile[];
    /** Makes the types of error bodies, for projects that have none of the document. */
    readonly emitOwnSchema: () => OutputFile;
    /** The sources of the runtime and of the adapters, by path. */
    readonly assets: {
        readonly runtime: ReadonlyMap<string, string>;
        readonly adapters: ReadonlyMap<string, string>;
    };
}
/**
 * The errors of an API beside another client: files of a project, no package. Of the runtime it has what these files
 * import.
 */
export declare function assembleCompanion(parts: CompanionParts): readonly OutputFile[];
