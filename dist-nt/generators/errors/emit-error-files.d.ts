import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
import type { ClientForm } from "./client-form.js";
/** All that speaks of errors: their types, what the runtime has to know of them, guards and catalog. */
export declare function emitErrorFiles(contract: Contract, settings: {
    readonly docsUrl: string | undefined;
    readonly requestIdHeader: string | undefined;
}, form: ClientForm): readonly OutputFile[];
