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
