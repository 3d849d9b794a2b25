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
        "403": [CARD_FROZEN, KYC_PENDING]
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
/** The expansion reports codes of `x-errors`; this visitor reports codes of schemas. */
export const codeWithoutMeaning = {
    id: "errors/code-without-meaning",
    severity: "error",
    meaning: "a code has no meaning, neither at its operation nor in the catalog",
    help: "write `CODE: What happened.` here, or give it an entry in `x-error-catalog`",
    why: "The name of a code can be understood in more than one way. To handle it, a reader needs a sentence that says what happened. It becomes the comment in the client and the text of the page in the docs.",
    failing,
    fixed: change(failing, "paths:", "  KYC_PENDING: { meaning: The identity check has not ended., fix: Wait for its end., retry: after-delay }\npaths:"),
    visitor: onDocument(({ operations, catalog }, report) => {
        for (const { id, responses } of operations) {
            for (const { code, own, at, fromShorthand } of responses.flatMap(({ codes }) => codes)) {
                if (fromShorthand || own.meaning || catalog?.has(code))
                    continue;
                report(`\`${code}\` of \`${id}\` has no meaning`, at);
            }
        }
    }),
};
