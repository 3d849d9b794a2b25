import { compareTexts } from "../changes/compare-texts.js";
import { quote } from "../changes/quote.js";
import { onDocument } from "./rule.js";
const document = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_LOST: { meaning: The card was lost in the post., fix: Order another one., retry: never }
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
      x-errors:
        "403": [CARD_LOST]
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
const history = `- date: "2025-02-12"
  changes:
    - { change: code-removed, code: CARD_LOST, operations: [list-cards] }
  retired:
    CARD_LOST: { meaning: The holder has reported the card as lost. }
`;
export const retiredCode = {
    id: "errors/retired-code",
    severity: "error",
    meaning: "a code that the history has retired is returned again, and not known to mean the same",
    help: "give the new cause a code of its own; if the code means the same again, write `returned: true` beside its meaning in the history",
    why: "Old versions of a client still handle a retired code in the way that fitted its former meaning. Used again for something else, it makes them do the wrong thing without any error. So a code that was published once keeps its meaning for ever. What is compared is the meaning of the document with the one that the history has kept.",
    failing: { "openapi.yaml": document, "openapi.history.yaml": history },
    fixed: {
        "openapi.yaml": document.replaceAll("CARD_LOST", "LOST_IN_POST"),
        "openapi.history.yaml": history,
    },
    visitor: onDocument((facts, report) => {
        for (const [code, { meaning, at }] of listReturned(facts)) {
            const { retired } = facts.history?.lives.get(code) ?? {};
            if (!retired || isSame(retired.meaning, meaning))
                continue;
            const former = retired.meaning === "" ? "" : `, when it meant ${quote(retired.meaning)}`;
            report(`\`${code}\` is returned again, though it was retired on ${retired.date}${former}`, at, {
                note: retired.location.key(),
                noteMessage: "it was retired here",
            });
        }
    }),
};
/** Each code at the first operation that returns it, with what it means there. */
function listReturned({ operations, catalog }) {
    const codes = new Map();
    for (const { code, own, at } of operations.flatMap(({ responses }) => responses.flatMap((one) => one.codes))) {
        if (codes.has(code))
            continue;
        const { meaning } = catalog?.get(code)?.entry ?? {};
        codes.set(code, { meaning: own.meaning ?? (typeof meaning === "string" ? meaning : ""), at });
    }
    return codes;
}
/** Nobody can tell where one of the meanings is not known. */
function isSame(former, meaning) {
    return former !== "" && compareTexts(former, meaning) !== "rewritten";
}
