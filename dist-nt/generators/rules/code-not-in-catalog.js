import { change, onDocument } from "./rule.js";
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
        "403":
          CARD_FROZEN:
          KYC_PENDING: { meaning: The identity check has not ended., fix: Wait for its end., retry: after-delay }
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
export const codeNotInCatalog = {
    id: "errors/code-not-in-catalog",
    severity: "warn",
    meaning: "a code is described only at an operation, not in the catalog",
    help: "add an entry to `x-error-catalog`; the operation may keep its own wording",
    why: "The catalog is the list of all codes. A code that is missing from it has no title, no date and no resolving operation, and every other operation that returns it has to describe it again.",
    failing,
    fixed: change(change(failing, "KYC_PENDING: { meaning: The identity check has not ended., fix: Wait for its end., retry: after-delay }", "KYC_PENDING:"), "paths:", "  KYC_PENDING: { meaning: The identity check has not ended., fix: Wait for its end., retry: after-delay }\npaths:"),
    visitor: onDocument(({ catalog, operations }, report) => {
        if (!catalog)
            return;
        for (const { id, responses } of operations) {
            for (const { code, at } of responses.flatMap(({ codes }) => codes)) {
                if (!catalog.has(code))
                    report(`\`${code}\` of \`${id}\` is not in the catalog`, at);
            }
        }
    }),
};
