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
        "403": [CARD_FROZEN]
components:
  schemas:
    Problem:
      type: object
      required: [errorCode]
      properties: { errorCode: { type: string } }
  responses:
    Forbidden:
      description: Refused.
      x-error: { status: "403", kind: forbidden }
`;
export const noErrorBody = {
    id: "errors/no-error-body",
    severity: "error",
    meaning: "a code has no body to be in",
    help: "give the shared response of this status a JSON body, or add a schema `ErrorBody` to `components`",
    why: "The code is part of the response body. If a status is documented without a body, there is no place for a code, and a client cannot distinguish the codes.",
    failing,
    fixed: change(failing, "description: Refused.", 'description: Refused.\n      content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } }'),
};
