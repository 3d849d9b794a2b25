import type { Server } from "../contract/contract.js";
import { type Code, code, enclose, toLiteral, toPropertyName, toStringLiteral } from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
import { runtime } from "../emit/runtime-symbols.js";

/** Servers by name: their URLs, and of those with variables and relative ones also what completes them. */
export function emitServers(servers: readonly Server[], use: Use): Code {
  return enclose(
    "{}",
    servers.map((server) => code`${toPropertyName(server.name)}: ${emitServer(server, use)}`),
    "  ",
  );
}

/**
 * Servers of an operation. One that has a single server, which the API does not have, is there whichever server of the
 * API a client has chosen, and has it under all their names. Others are refused to a client of another server.
 */
export function emitOwnServers(own: readonly Server[], ofApi: readonly Server[], use: Use): Code {
  const [only, ...others] = own;
  if (!only || others.length > 0 || ofApi.some((one) => isSame(one, only))) return emitServers(own, use);
  const aliases = ofApi.filter(({ name }) => name !== only.name).map(({ name }) => ({ ...only, name }));
  return emitServers([only, ...aliases], use);
}

function isSame(one: Server, other: Server): boolean {
  return (one.template?.url ?? one.url) === (other.template?.url ?? other.url);
}

function emitServer({ url, template }: Server, use: Use): Code {
  if (template === undefined && /^https?:/i.test(url)) return toStringLiteral(url);
  const { variables = [], url: templateUrl = url } = template ?? {};
  const defaults = variables.flatMap(({ name, default: text }) =>
    text === undefined ? [] : [code`${toPropertyName(name)}: ${toLiteral(text)}`],
  );
  return enclose(
    "{}",
    [
      code`url: ${toStringLiteral(templateUrl)}`,
      code`defaults: ${enclose("{}", defaults, "      ")}`,
      code`fill: ${use(runtime.fillServer)}`,
    ],
    "    ",
  );
}
