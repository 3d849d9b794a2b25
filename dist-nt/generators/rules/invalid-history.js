import { checkHistory } from "./checks/history-shape.js";
import { change, onDocument } from "./rule.js";
const document = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
`;
const history = `- date: "2025-02-30"
  changes:
    - { change: code-removed, code: CARD_LOST, operations: [list-cards] }
  retired:
    CARD_LOST: { meaning: The holder has reported the card as lost. }
`;
export const invalidHistory = {
    id: "errors/invalid-history",
    severity: "error",
    meaning: "the history of the errors has a wrong shape, order or date",
    help: "write a release as the lines show that are printed with the error; the oldest is first, and `openapi-errors release` adds the next one at the end",
    why: "The history says since when a code exists and which codes are retired; docs, feed and changelog are made of it. A release that is left out since it cannot be read would make all of these wrong without a message.",
    failing: { "openapi.yaml": document, "openapi.history.yaml": history },
    fixed: { "openapi.yaml": document, "openapi.history.yaml": change(history, "30", "28") },
    visitor: onDocument((facts, report) => {
        if (facts.history)
            checkHistory(facts.history, report);
    }),
};
