import type { Server } from "../contract/contract.js";
import { type Code } from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
/**
 * Servers by name: their URLs, and of those with variables and relative ones also what completes them.
 *
 * @param known the names of the variables of all servers of the document: a client has one set of values for all
 */
export declare function emitServers(servers: readonly Server[], known: readonly string[], use: Use): Code;
/**
 * Servers of an operation. One that has a single server, which the API does not have, is there whichever server of the
 * API a client has chosen, and has it under all their names. Others are refused to a client of another server.
 */
export declare function emitOwnServers(own: readonly Server[], ofApi: readonly Server[], known: readonly string[], use: Use): Code;
