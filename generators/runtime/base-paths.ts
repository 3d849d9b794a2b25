import type { OperationContract } from "./operation.js";
import { ownValue } from "./own.js";
import { listBasePaths } from "./route.js";
import type { ServerTemplate } from "./server-url.js";

/** What may be in front of the paths of operations: the paths of their servers, variables as they are by default. */
export function findBasePaths(operations: readonly OperationContract[]): readonly string[] {
  const servers = operations.flatMap(({ api, servers = api.servers }) => Object.values(servers));
  return listBasePaths([...new Set(servers)].map(toUrl));
}

function toUrl(server: string | ServerTemplate): string {
  if (typeof server === "string") return server;
  return server.url.replace(/\{([^{}]+)\}/g, (_, name: string) => `${ownValue(server.defaults, name)}`);
}
