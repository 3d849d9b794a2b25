import { isErrorStatus, toStatusRange } from "../openapi/http-status.js";
import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards/{cardId}:
    parameters: [{ name: cardId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: get-card
      responses:
        "200": { description: The card. }
        "410": { description: The card is gone. }
components:
  responses:
    NotFound:
      description: No such path.
      x-error: { status: "404", kind: notFound, scope: every-operation }
`;
export const statusOutsideNorms = {
    id: "errors/status-outside-norms",
    severity: "warn",
    meaning: "an operation returns an error status that is not in the norms of the API",
    help: "return the status of a shared response, make one for this status, or give the reason in `x-deviations: [{ status, reason }]`",
    why: "Callers can handle a few statuses in one place. Each further status is another case that every caller has to handle, so it needs a reason.",
    failing,
    fixed: change(failing, "components:", `      x-deviations:\n        - { status: "410", reason: Older callers tell a deleted card from one that never was. }\ncomponents:`),
    visitor: onDocument(({ operations, shared }, report) => {
        if (shared.length === 0)
            return;
        const norms = new Set(shared.map(({ norm }) => norm.status));
        for (const { id, responses, deviations } of operations) {
            // What `x-errors` names is described, or `errors/unknown-status` asks for it.
            const others = responses.filter((one) => isErrorStatus(one.status) && !one.fromShorthand);
            for (const { status, at } of others) {
                if ([status, toStatusRange(status), "default"].some((one) => norms.has(one)))
                    continue;
                if (deviations.has(status))
                    continue;
                report(`\`${id}\` returns status ${status}, which is not in the norms of the API`, at);
            }
        }
    }),
};
