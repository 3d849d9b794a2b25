import type { DocumentFacts } from "../facts/document-facts.js";
import { followComponents } from "../openapi/follow.js";
import { isRecord } from "../openapi/openapi.js";
import type { Operation, SessionFlow } from "./contract.js";

/** How a client gets and renews a bearer token: the first `x-session` whose operations are there to do so, if any. */
export function buildSession(
  facts: DocumentFacts,
  operations: readonly Operation[],
): SessionFlow | undefined {
  const known = new Map(operations.map((one) => [one.id, one]));
  const schemes = followComponents(facts, "securitySchemes");
  const flows = schemes
    .map(({ key, node }) => ({ ...(node["x-session"] as object), scheme: key }))
    .filter(isFlow);
  return flows.find(
    ({ begin, complete, renew, end }) =>
      [begin, complete, end].every((id) => id === undefined || known.has(id)) &&
      known.get(renew)?.requestBody,
  );
}

function isFlow(value: unknown): value is SessionFlow {
  if (!isRecord(value)) return false;
  const { begin = "", complete, renew, end = "", accessToken, refreshToken } = value;
  return [begin, complete, renew, end, accessToken, refreshToken].every((text) => typeof text === "string");
}
