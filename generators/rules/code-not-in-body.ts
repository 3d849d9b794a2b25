import { findSchemasAlong } from "../document/schemas-along.js";
import { findBodies } from "./facts/code-facts.js";
import type { DocumentFacts } from "./facts/document-facts.js";
import type { ResponseFact } from "./facts/operation-facts.js";
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
  meaning: "the body of an error has no code at the configured place",
  help: "give the body a property there, or correct `code` in `redocly.yaml` (`/errorCode` unless it is set)",
  why: "Clients read the code from one place in the body, the same for every operation. A body that has it elsewhere ends up as an answer without a code.",
  failing,
  fixed: change(
    failing,
    "required: [reason]\n      properties: { reason: { type: string } }",
    "required: [errorCode]\n      properties: { errorCode: { type: string } }",
  ),
  visitor: onDocument((facts, report) => {
    for (const { id, responses } of facts.operations) {
      for (const response of responses) {
        const problem = findProblem(response, facts);
        if (problem) report(`the body of status ${response.status} of \`${id}\` ${problem}`, response.at);
      }
    }
  }),
} as const satisfies Rule;

function findProblem(response: ResponseFact, facts: DocumentFacts): string | undefined {
  const { codePath, resolve, isMade } = facts;
  // A shared response without codes states what holds everywhere; only its own description could be wrong.
  if (!/^4/.test(response.status) && !response.fromShorthand) return undefined;
  const bodies = findBodies(response.response, response.location);
  if (bodies.length === 0) return undefined;
  const places = bodies.flatMap((body) => findSchemasAlong(body, codePath, resolve));
  const place = `\`/${codePath.join("/")}\``;
  if (!places.some(({ schema }) => !isMade(schema))) return `has no code at ${place}`;
  return undefined;
}
