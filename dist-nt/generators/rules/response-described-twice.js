import { change } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }
paths:
  /cards:
    get:
      operationId: list-cards
      x-errors:
        "403": [CARD_FROZEN]
      responses:
        "200": { description: The cards. }
        "403":
          description: The cards are not yours.
          content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }
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
export const responseDescribedTwice = {
    id: "errors/response-described-twice",
    severity: "warn",
    meaning: "an operation and a shared response both describe the body of a status with codes",
    help: "remove the body from the response of the operation and keep its description, or remove the whole response",
    why: "What the operation says of itself applies, so that a change of the shared response does not reach it. A description of its own is fine: it tells what the status means for this operation.",
    failing,
    fixed: change(failing, `not yours.
          content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }`, "not yours."),
};
