import type { ErrorContract } from "./error-contract.js";
import type { HeaderReader } from "./headers.js";
/**
 * The headers of an error that are documented for its status, by their names in lower case; `undefined` where there
 * are none.
 *
 * @param clean takes out what must not be printed
 */
export declare function readErrorHeaders({ headers: documented }: ErrorContract, status: number, headers: HeaderReader | undefined, clean: (text: string) => string): Readonly<Record<string, string>> | undefined;
