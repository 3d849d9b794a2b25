import { toCamelCase } from "../names/case.js";
import { fillServerUrl, findServerProblem } from "../names/server-url.js";
import { tellApart } from "../names/tell-apart.js";
import { isRecord, type OpenApiServer } from "../openapi/openapi.js";
import { readTexts } from "../openapi/read-text.js";
import type { Server, ServerVariable } from "./contract.js";

/**
 * Servers with a name each: their name or description as an identifier, else `server1`, `server2`, … Servers that
 * no client may send to are left out, which the rule `document/server-url` reports; the names of the others do not
 * depend on them.
 */
export function buildServers(servers: readonly OpenApiServer[] = []): readonly Server[] {
  const names = nameServers(servers);
  const named = servers.map((server, index) => buildServer(names[index] ?? "", server));
  return named.filter(({ url }) => findServerProblem(url) === undefined);
}

function buildServer(name: string, server: OpenApiServer): Server {
  const [first, ...others] = buildVariables(server);
  return {
    name,
    url: fillServerUrl(server),
    ...(first && { template: { url: server.url, variables: [first, ...others] } }),
  };
}

/** The variables that a URL uses. */
function buildVariables({ url, variables = {} }: OpenApiServer): readonly ServerVariable[] {
  const used = new Set([...url.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name));
  return [...used].map((name) => {
    const { default: text, enum: values, description } = ownVariable(variables, name);
    // Documents leave the default out of the list.
    const texts = Array.isArray(values) ? readTexts([...new Set([...values, text])]) : [];
    return {
      name,
      ...(typeof text === "string" && { default: text }),
      ...(texts.length > 0 && { values: texts }),
      ...(typeof description === "string" && { description }),
    };
  });
}

function ownVariable(
  variables: NonNullable<OpenApiServer["variables"]>,
  name: string,
): Readonly<Record<string, unknown>> {
  const variable: unknown = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return isRecord(variable) ? variable : {};
}

/** Names servers; those with the same name or description and URL are numbered. */
function nameServers(servers: readonly OpenApiServer[]): readonly string[] {
  const times = new Map<string, number>();
  const wanted = new Map<string, { readonly name: string; readonly isKept: boolean }>();
  const texts = servers.map(({ name: stated, description: described = "", url }, index) => {
    const description = typeof stated === "string" ? stated : described;
    const identity = JSON.stringify([description, url]);
    const time = (times.get(identity) ?? 0) + 1;
    times.set(identity, time);
    const text = time === 1 ? identity : `${identity} ${time}`;
    const camel = toCamelCase(description);
    // A name that starts with a digit could be taken for an array index, which objects put first.
    const name = /^\p{IDS}/u.test(camel) ? camel : `server${index + 1}`;
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
