import { reportMissing } from "./checks/missing-advice.js";
import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first. }
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
      x-errors:
        "403": [CARD_FROZEN]
components:
  schemas:
    ErrorBody:
      type: object
      required: [errorCode]
      properties: { errorCode: { type: string } }
  responses:
    Forbidden:
      description: Refused.
      content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }
      x-error: { status: "403", kind: forbidden }
`;
export const codeWithoutRetry = {
    id: "errors/code-without-retry",
    severity: "warn",
    meaning: "a code does not say whether to retry",
    help: "add `retry` (`never`, `after-fix`, `after-delay` or `after-credentials`) to its entry in `x-error-catalog`, or write `CODE: { meaning: What happened., retry: after-fix }` at the operation",
    why: "Programs use this to decide whether to retry a request. Without it they guess: they give up too early, or repeat a request that cannot succeed.",
    failing,
    fixed: change(failing, "first. }", "first., retry: after-fix }"),
    visitor: onDocument((facts, report) => reportMissing("retry", "nobody learns whether to try again", facts, report)),
};
