import type { Server } from "../contract/contract.js";
import { type Code, code, enclose, toLiteral, toPropertyName, toStringLiteral } from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
import { runtime } from "../emit/runtime-symbols.js";

/** Servers by name: their URLs, and of those with variables also what fills them in. */
export function emitServers(servers: readonly Server[], use: Use): Code {
  return enclose(
    "{}",
    servers.map((server) => code`${toPropertyName(server.name)}: ${emitServer(server, use)}`),
    "  ",
  );
}

function emitServer({ url, template }: Server, use: Use): Code {
  if (template === undefined) return toStringLiteral(url);
  const defaults = template.variables.flatMap(({ name, default: text }) =>
    text === undefined ? [] : [code`${toPropertyName(name)}: ${toLiteral(text)}`],
  );
  return enclose(
    "{}",
    [
      code`url: ${toStringLiteral(template.url)}`,
      code`defaults: ${enclose("{}", defaults, "      ")}`,
      code`fill: ${use(runtime.fillServer)}`,
    ],
    "    ",
  );
}
