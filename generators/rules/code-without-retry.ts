import { reportMissing } from "./checks/missing-advice.js";
import { change, onDocument, type Rule } from "./rule.js";

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
  meaning: "a code does not say whether sending again can help",
  help: "add `retry` (`never`, `after-fix`, `after-delay` or `after-credentials`) to its entry in `x-error-catalog`, or at the operation",
  why: "Programs decide by this whether to send a request again. A guess is either a caller that gives up too early or one that hammers on a door that stays shut.",
  failing,
  fixed: change(failing, "first. }", "first., retry: after-fix }"),
  visitor: onDocument((facts, report) =>
    reportMissing("retry", "nobody learns whether to try again", facts, report),
  ),
} as const satisfies Rule;
