import type { ErrorContract } from "./error-contract.js";
import type { HeaderReader } from "./headers.js";
/** The id that the API gave a request. */
export declare function readRequestId({ api }: ErrorContract, headers: HeaderReader | undefined, secrets?: readonly string[]): string | undefined;
