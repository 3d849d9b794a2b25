import { type OpenApiServer } from "../openapi/openapi.js";
import type { Server } from "./contract.js";
/**
 * Servers with a name each: their name or description as an identifier, else `server1`, `server2`, … Servers that
 * no client may send to are left out, which the rule `document/server-url` reports; the names of the others do not
 * depend on them.
 */
export declare function buildServers(servers?: readonly OpenApiServer[]): readonly Server[];
