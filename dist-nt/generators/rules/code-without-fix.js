import { reportMissing } from "./checks/missing-advice.js";
import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., retry: after-fix }
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
export const codeWithoutFix = {
    id: "errors/code-without-fix",
    severity: "warn",
    meaning: "a code has no advice on how to fix it",
    help: "add `fix` to its entry in `x-error-catalog`, or write `CODE: { meaning: What happened., fix: What to do. }` at the operation",
    why: "A reader who gets a code wants to know how to fix it. If the document does not say, the reader has to ask its author, who knew the answer when the code was added.",
    failing,
    fixed: change(failing, "retry:", "fix: Unfreeze it first., retry:"),
    visitor: onDocument((facts, report) => reportMissing("fix", "nobody learns what to do about it", facts, report)),
};
