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
    ListCardsForbiddenCode: { type: string, enum: [CARD_FROZEN] }
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
export const nameTaken = {
    id: "errors/name-taken",
    severity: "error",
    meaning: "a name that the expansion needs is used by something else",
    help: "rename the schema, or the operation that the name is made from",
    why: "For each operation and status, the published document has a named schema of its codes. Readers would mistake another schema of that name for it.",
    failing,
    fixed: change(failing, "ListCardsForbiddenCode:", "RefusalOfCards:"),
};
