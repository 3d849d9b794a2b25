import { toCamelCase } from "../names/case.js";
import { fillServerUrl, findServerProblem } from "../names/server-url.js";
import { tellApart } from "../names/tell-apart.js";
import type { OpenApiServer } from "../openapi/openapi.js";
import type { Server } from "./contract.js";

/**
 * Servers with a name each: the description as an identifier, else `server1`, `server2`, … Variables
 * take their defaults. Servers that no client may send to are left out, which the rule `document/server-url`
 * reports; the names of the others do not depend on them.
 */
export function buildServers(servers: readonly OpenApiServer[] = []): readonly Server[] {
  const names = nameServers(servers);
  const named = servers.map((server, index) => ({ name: names[index] ?? "", url: fillServerUrl(server) }));
  return named.filter(({ url }) => findServerProblem(url) === undefined);
}

/** Names servers by their description; servers with the same description and URL are numbered. */
function nameServers(servers: readonly OpenApiServer[]): readonly string[] {
  const times = new Map<string, number>();
  const wanted = new Map<string, { readonly name: string; readonly isKept: boolean }>();
  const texts = servers.map(({ description = "", url }, index) => {
    const identity = JSON.stringify([description, url]);
    const time = (times.get(identity) ?? 0) + 1;
    times.set(identity, time);
    const text = time === 1 ? identity : `${identity} ${time}`;
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
