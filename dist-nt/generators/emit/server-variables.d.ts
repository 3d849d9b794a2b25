import type { Contract, ServerVariable } from "../contract/contract.js";
/** All servers of a document: those of the API first, then those of paths and operations. */
export declare function listServers({ servers, operations }: Contract): Contract["servers"];
/** Variables by name, with what all of the servers know of one. */
export declare function listVariables(contract: Contract): readonly ServerVariable[];
