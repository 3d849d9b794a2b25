import type { Contract } from "../contract/contract.js";
/**
 * A whole `match` to start from, as TypeScript: a handler for each code and each kind of an operation. `undefined`
 * where the contract has no such operation.
 *
 * @param from the package of the client
 */
export declare function writeMatch(contract: Contract, id: string, from: string): string | undefined;
