import type { OpenApiServer } from "../document/openapi.js";
import { toCamelCase } from "../names/case.js";
import type { Server } from "./contract.js";

/** Servers with a name each: the description as an identifier, else `server1`, `server2`, …; variables take their defaults. */
export function buildServers(servers: readonly OpenApiServer[] = []): readonly Server[] {
  const taken = new Set<string>();
  return servers.map(({ url, description = "", variables = {} }, index) => {
    const wanted = toCamelCase(description);
    const name = wanted === "" || taken.has(wanted) ? `server${index + 1}` : wanted;
    taken.add(name);
    return {
      name,
      url: url.replace(/\{([^}]+)\}/g, (whole, variable) => variables[variable]?.default ?? whole),
    };
  });
}
