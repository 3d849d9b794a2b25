import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
import type { PublishedDocs } from "../runtime/error-contract.js";
import type { ApiContract } from "../runtime/operation.js";
import type { ClientForm } from "./client-form.js";
/** What the document does not say of the API. */
export interface ApiSettings {
    /** Where the docs are published, without a slash at the end. */
    readonly docsUrl?: string | undefined;
    /** In lower case. */
    readonly requestIdHeader?: string | undefined;
}
/**
 * `contracts.ts`: what the runtime knows of each operation, one constant an operation so that unused ones go. A
 * companion makes no calls, and knows of each what reading its errors takes.
 */
export declare function emitContracts(contract: Contract, settings: ApiSettings, form?: ClientForm): OutputFile;
/** What the runtime knows of the whole API, but for what it is handed in: the variables of servers, functions. */
export declare function describeApi({ servers, security, norms, catalog, codePlaces, messagePaths, issuePlaces, failurePlaces }: Contract, { docsUrl, requestIdHeader }: ApiSettings): Omit<ApiContract, "docs"> & {
    readonly docs?: Omit<PublishedDocs, "find">;
};
