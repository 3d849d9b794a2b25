import type { CodePaths } from "../codes/code-path.js";
import { detectCodePlaces } from "../codes/detect-code-places.js";
import { findCodeSlots, listBodies } from "../facts/code-facts.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { ResponseFact } from "../facts/operation-facts.js";
import { isSuccessStatus } from "../openapi/http-status.js";
import { formatPointer } from "../openapi/pointer.js";
import { change, onDocument, type Rule } from "./rule.js";

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
    ErrorBody:
      type: object
      required: [reason]
      properties: { reason: { type: string } }
  responses:
    Forbidden:
      description: Refused.
      content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }
      x-error: { status: "403", kind: forbidden }
`;

export const codeNotInBody = {
  id: "errors/code-not-in-body",
  severity: "error",
  meaning: "the body of an error cannot have the code at its place",
  help: "give the body a property there, or correct `code`: in `x-openapi-errors` of the operation, or in `redocly.yaml`",
  why: "Clients read the code from the same place in the body of every operation. If a body has it elsewhere, the client sees an error without a code. A body that lists other codes there, and not this one, contradicts `x-errors`: no response could have both.",
  failing,
  fixed: change(
    failing,
    "required: [reason]\n      properties: { reason: { type: string } }",
    "required: [errorCode]\n      properties: { errorCode: { type: string } }",
  ),
  visitor: onDocument((facts, report) => {
    const judged = facts.operations.flatMap(({ id, responses }) =>
      responses.filter((one) => isJudged(one, facts)).map((response) => ({ id, response })),
    );
    const lacking = judged.filter(({ response }) => !hasCode(response, facts));
    if (lacking.length > 1 && lacking.length === judged.length)
      return report(
        describeWrongPlace(judged.length, facts),
        facts.codeSetting ?? facts.location.child(["openapi"]),
      );
    for (const { id, response } of lacking) {
      const { status, codePaths, at } = response;
      report(`the body of status ${status} of \`${id}\` has no code at ${formatPlaces(codePaths)}`, at);
    }
  }),
} as const satisfies Rule;

/**
 * A shared response without codes describes a norm; only its own schema could be wrong. The schema of a success
 * may describe its data alone.
 */
function isJudged(
  { status, fromShorthand, response, location }: ResponseFact,
  { follow }: DocumentFacts,
): boolean {
  const isOfInterest = /^4/.test(status) || (fromShorthand && !isSuccessStatus(status));
  return isOfInterest && listBodies({ node: response, location }, follow).length > 0;
}

function hasCode(
  { response, location, codePaths }: ResponseFact,
  { follow, isMade }: DocumentFacts,
): boolean {
  const slots = findCodeSlots({ node: response, location }, codePaths, follow);
  return slots.some(({ node }) => !isMade(node));
}

/** The configured pointer is wrong, not each body: one message, with the places where the bodies have a code. */
function describeWrongPlace(count: number, facts: DocumentFacts): string {
  const operations = facts.operations.map(({ operation, ...one }) => ({ ...one, node: operation }));
  const found = detectCodePlaces(facts, operations, facts.isMade).paths.map(formatPointer);
  const none = `none of the ${count} error responses has a code at ${formatPlaces(facts.codePaths)}`;
  if (found.length === 0) return `${none}, nor anything that looks like one`;
  const places = found.map((pointer) => `\`${pointer}\``).join(" and ");
  const setting = found.length === 1 ? found[0] : `[${found.join(", ")}]`;
  return `${none}, but there is one at ${places}; set \`code: ${setting}\``;
}

function formatPlaces(paths: CodePaths): string {
  return paths.map((path) => `\`${formatPointer(path)}\``).join(" or ");
}
