import { onDocument, type Rule } from "./rule.js";

const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  card-frozen: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
      x-errors:
        "403": [card-frozen]
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

const maximum = 63;

export const codeName = {
  id: "errors/code-name",
  severity: "warn",
  meaning: "a code is not written in the common form",
  help: "write capital letters, digits and underscores, as in `CARD_FROZEN`, at most 63 characters (the form of AIP-193)",
  why: "Codes in one common form are easy to recognise in logs, in prose and in a search. A published code cannot be renamed without breaking clients, so check its form before.",
  failing,
  fixed: failing.replaceAll("card-frozen", "CARD_FROZEN"),
  visitor: onDocument(({ catalog, operations }, report) => {
    for (const { code, location } of catalog?.values() ?? []) {
      const problem = findProblem(code);
      if (problem) report(`\`${code}\` ${problem}`, location.key());
    }
    for (const { id, responses } of operations) {
      for (const { code, at } of responses.flatMap(({ codes }) => codes)) {
        const problem = catalog?.has(code) ? undefined : findProblem(code);
        if (problem) report(`\`${code}\` of \`${id}\` ${problem}`, at);
      }
    }
  }),
} as const satisfies Rule;

function findProblem(code: string): string | undefined {
  if (!/^[A-Z][A-Z0-9_]+[A-Z0-9]$/.test(code))
    return "is not made of capital letters, digits and underscores";
  return code.length > maximum ? `has ${code.length} characters, more than ${maximum}` : undefined;
}
