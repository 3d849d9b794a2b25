import { findCodeSlots } from "../facts/code-facts.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { ResponseFact } from "../facts/operation-facts.js";
import { findStatusName } from "../openapi/http-status.js";
import { change, onDocument, type Rule } from "./rule.js";

const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }
paths:
  /cards:
    get:
      operationId: list-cards
      responses:
        "200": { description: The cards. }
        "403":
          description: Refused.
          content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }
      x-errors:
        "400": [CARD_FROZEN]
components:
  schemas:
    ErrorBody:
      type: object
      required: [errorCode]
      properties: { errorCode: { type: string } }
  responses:
    BadRequest:
      description: Wrong input.
      content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }
      x-error: { status: "400", kind: invalidRequest }
    Forbidden:
      description: Refused.
      content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }
      x-error: { status: "403", kind: forbidden }
`;

export const codeNotEnumerated = {
  id: "errors/code-not-enumerated",
  severity: "error",
  meaning: "the code of an error is any text, not one of a list",
  help: "list the codes in `x-errors` or as `enum`; for a shared response, name its `code` in `x-error`",
  why: "If the code may be any text, a compiler cannot report an unhandled code, and nobody knows which codes to expect before they occur.",
  failing,
  fixed: change(
    change(failing, `"400": [CARD_FROZEN]`, `"403": [CARD_FROZEN]`),
    `
        "403":
          description: Refused.
          content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }`,
    "",
  ),
  visitor: onDocument((facts, report) => {
    const reported = new Set<unknown>();
    for (const { id, responses } of facts.operations) {
      for (const response of responses.filter((one) => isFreeText(one, facts))) {
        const { status, at, shared } = response;
        if (!shared) report(`the code of status ${status} of \`${id}\` may be any text`, at);
        else if (!reported.has(shared)) {
          const place = shared.location.child(["x-error"]).key();
          const message = `the code of the shared response \`${shared.name}\` may be any text`;
          report(message, place, { help: formatHelp(shared.norm.status) });
          reported.add(shared);
        }
      }
    }
  }),
} as const satisfies Rule;

/** A shared response that stands on operations by itself has the one code that says no more than its status. */
function formatHelp(status: string): string {
  const code = (findStatusName(status) ?? "error").replaceAll(/\W+/g, "_").toUpperCase();
  return [
    "name the code that says no more than the status, or remove the body from the shared response:",
    `x-error: { status: ${JSON.stringify(status)}, code: ${code} }   # in the shared response`,
    "x-error-catalog:                  # in the root document",
    `  ${code}: { meaning: What happened., fix: What to do., retry: after-fix }`,
  ].join("\n");
}

function isFreeText(
  { isError, response, location, codes, codePaths, fromShorthand, shared }: ResponseFact,
  facts: DocumentFacts,
): boolean {
  if (!isError || codes.length > 0) return false;
  // The operation lists codes, or the shared response its own, that cannot be used: the expansion has said why.
  if (fromShorthand || shared?.norm.code !== undefined) return false;
  return findCodeSlots({ node: response, location }, codePaths, facts.follow).length > 0;
}
