import { type Auth, type Keep, type Place } from "./auth.js";
import type { OperationContract } from "./operation.js";
/** What a request carries to be authorized. */
export interface Credentials {
    /** By names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** Put what no header of its own carries where it belongs. */
    readonly places: readonly Place[];
}
/**
 * The credentials for an operation: of the alternative of its security requirements that can be met with the most
 * schemes, the first of several. Nobody is asked for anything that this alternative does not name.
 *
 * @param keep told each secret, so that it is never printed
 */
export declare function readCredentials({ api, security }: OperationContract, auths: readonly Auth[], keep: Keep): Promise<Credentials>;
