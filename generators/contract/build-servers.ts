import type { OpenApiServer } from "../document/openapi.js";
import { toCamelCase } from "../names/case.js";
import { tellApart } from "../names/tell-apart.js";
import type { Server } from "./contract.js";

/**
 * Servers with a name each: the description as an identifier, else `server1`, `server2`, … Variables
 * take their defaults.
 */
export function buildServers(servers: readonly OpenApiServer[] = []): readonly Server[] {
  const names = nameServers(servers);
  return servers.map(({ url, variables = {} }, index) => ({
    name: names[index] ?? "",
    url: url.replace(/\{([^}]+)\}/g, (whole, variable) => variables[variable]?.default ?? whole),
  }));
}

/** What tells servers apart is what they are described as, and then their URL. */
function nameServers(servers: readonly OpenApiServer[]): readonly string[] {
  const times = new Map<string, number>();
  const wanted = new Map<string, { readonly name: string; readonly isKept: boolean }>();
  const texts = servers.map(({ description = "", url }, index) => {
    const said = JSON.stringify([description, url]);
    const time = (times.get(said) ?? 0) + 1;
    times.set(said, time);
    const text = time === 1 ? said : `${said} ${time}`;
    const described = toCamelCase(description);
    // A name that starts with a digit could be taken for an array index, which objects put first.
    const name = /^[a-z]/i.test(described) ? described : `server${index + 1}`;
    wanted.set(text, { name, isKept: description === name });
    return text;
  });
  const names = tellApart(texts, {
    toName: (text) => wanted.get(text)?.name ?? "",
    keeps: (text) => wanted.get(text)?.isKept ?? false,
    separator: "_",
  });
  return texts.map((text) => names.get(text) ?? "");
}
