import { change } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
      x-errors:
        "430": [CARD_FROZEN]
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
export const unknownStatus = {
    id: "errors/unknown-status",
    severity: "error",
    meaning: "`x-errors` names a status that the document does not describe",
    help: "correct the status, or declare a shared response with `x-error: { status: … }` for it",
    why: "The shared response of a status defines what the status means on every operation, and the body of its codes. A status without one has neither.",
    failing,
    fixed: change(failing, `"430"`, `"403"`),
};
