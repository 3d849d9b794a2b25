import { isRecord } from "../openapi/openapi.js";
import { checkShape } from "./checks/shape.js";
import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog: {}
paths:
  /tokens:
    post:
      operationId: create-tokens
      x-replay: once
      responses: { "200": { description: A pair of tokens. } }
  /tokens/next:
    post:
      operationId: renew-tokens
      x-replay: once
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "200": { description: The next pair. } }
components:
  securitySchemes:
    Token:
      type: http
      scheme: bearer
      x-session: { complete: create-tokens, renew: renew-token, accessToken: access, refreshToken: refresh }
`;
const required = ["complete", "renew", "accessToken", "refreshToken"];
const shapes = Object.fromEntries([...required, "begin", "end"].map((key) => [key, "text"]));
export const invalidSession = {
    id: "errors/invalid-session",
    severity: "error",
    meaning: "`x-session` of a security scheme is incomplete, or names an operation that does not exist or cannot renew",
    help: "name the operations `complete` and `renew`, and `begin` and `end` if there are any, by `operationId`, and the properties `accessToken` and `refreshToken`",
    why: "The client uses these operations to log in and to renew its tokens. Without one of them no session can be generated.",
    failing,
    fixed: change(failing, "renew: renew-token,", "renew: renew-tokens,"),
    visitor: onDocument(({ root, location, operations }, report) => {
        const known = new Map(operations.map((one) => [one.operation.operationId, one]));
        const { components } = root;
        const schemes = isRecord(components) ? components.securitySchemes : undefined;
        for (const [name, scheme] of Object.entries(isRecord(schemes) ? schemes : {})) {
            const flow = isRecord(scheme) ? scheme["x-session"] : undefined;
            if (flow === undefined)
                continue;
            const at = location.child(["components", "securitySchemes", name, "x-session"]);
            if (!isRecord(flow)) {
                report(`\`x-session\` of \`${name}\` is not a map`, at);
                continue;
            }
            checkShape(flow, shapes, `the session of \`${name}\``, at, report);
            for (const key of required)
                if (flow[key] === undefined)
                    report(`the session of \`${name}\` has no \`${key}\``, at.key());
            for (const key of ["begin", "complete", "renew", "end"]) {
                const id = flow[key];
                if (typeof id === "string" && !known.has(id))
                    report(`the session of \`${name}\` names \`${id}\`, which is not an operation`, at.child([key]));
            }
            const renewal = typeof flow.renew === "string" ? known.get(flow.renew) : undefined;
            if (renewal && !renewal.requestBody) {
                const message = `the session of \`${name}\` renews by \`${flow.renew}\`, which takes no body for the refresh token`;
                report(message, at.child(["renew"]));
            }
        }
    }),
};
