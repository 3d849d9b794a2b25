import { change, type Rule } from "./rule.js";

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
  meaning: "a code has no body that could carry it",
  help: "give the shared response of this status a JSON body, or add a schema `ErrorBody` to `components`",
  why: "A code travels in the body of an answer. A status that is documented without a body has no room for one, and a client could not tell one code from another.",
  failing,
  fixed: change(
    failing,
    "description: Refused.",
    'description: Refused.\n      content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } }',
  ),
} as const satisfies Rule;
