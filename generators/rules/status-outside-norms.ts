import { toStatusRange } from "../openapi/http-status.js";
import { change, onDocument, type Rule } from "./rule.js";

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
  meaning: "an operation answers with a status that the norms of the API do not have",
  help: "answer with 200 or the status of a shared response, or say why not in `x-deviations: [{ status, reason }]`",
  why: "An API with few statuses can be handled in one place. Each further one is a branch that every caller has to write, so that it should be there on purpose and say what for.",
  failing,
  fixed: change(
    failing,
    "components:",
    `      x-deviations:\n        - { status: "410", reason: Older callers tell a deleted card from one that never was. }\ncomponents:`,
  ),
  visitor: onDocument(({ operations, shared }, report) => {
    if (shared.length === 0) return;
    const norms = new Set(["200", ...shared.map(({ norm }) => norm.status)]);
    for (const { id, responses, deviations } of operations) {
      for (const { status, at } of responses) {
        if ([status, toStatusRange(status), "default"].some((one) => norms.has(one))) continue;
        if (deviations.has(status)) continue;
        report(`\`${id}\` answers with status ${status}, which is outside the norms of the API`, at);
      }
    }
  }),
} as const satisfies Rule;
