import type { OpenApiServer } from "../document/openapi.js";
import { toCamelCase } from "../names/case.js";
import { fillServerUrl, findServerProblem } from "../names/server-url.js";
import type { Server } from "./contract.js";

/**
 * Servers with a name each: the description as an identifier, else `server1`, `server2`, … Variables
 * take their defaults. Servers that no client may send to are left out, which the rule `document/server-url`
 * reports; the names of the others do not hang on them.
 */
export function buildServers(servers: readonly OpenApiServer[] = []): readonly Server[] {
  const wanted = servers.map(({ description = "" }) => toCamelCase(description));
  const taken = new Set<string>();
  const named = servers.map((server, index) => {
    const described = wanted[index] ?? "";
    // A name that starts with a digit could be taken for an array index, which objects put first.
    const isUsable = /^[a-z]/i.test(described) && !taken.has(described);
    const name = isUsable ? described : findFree(index + 1, [...wanted, ...taken]);
    taken.add(name);
    return { name, url: fillServerUrl(server) };
  });
  return named.filter(({ url }) => findServerProblem(url) === undefined);
}

function findFree(number: number, taken: readonly string[]): string {
  const name = `server${number}`;
  return taken.includes(name) ? findFree(number + 1, taken) : name;
}
