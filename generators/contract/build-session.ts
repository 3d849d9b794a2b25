import { isRecord, isReference, type OpenApiDocument } from "../openapi/openapi.js";
import type { Operation, SessionFlow } from "./contract.js";
import { resolveIn } from "./resolve.js";

/** How a bearer token is come by, where a security scheme says so by `x-session` and its operations exist. */
export function buildSession(
  document: OpenApiDocument,
  operations: readonly Operation[],
): SessionFlow | undefined {
  const known = new Set(operations.map(({ id }) => id));
  const flows = Object.values(document.components?.securitySchemes ?? {}).flatMap((value) => {
    const scheme = resolveIn(document, value);
    const session = scheme && !isReference(scheme) ? scheme["x-session"] : undefined;
    return isFlow(session) ? [session] : [];
  });
  return flows.find(({ begin, complete, renew, end }) =>
    [begin, complete, renew, end].every((id) => id === undefined || known.has(id)),
  );
}

function isFlow(value: unknown): value is SessionFlow {
  if (!isRecord(value)) return false;
  const { begin = "", complete, renew, end = "", accessToken, refreshToken } = value;
  return [begin, complete, renew, end, accessToken, refreshToken].every((text) => typeof text === "string");
}
