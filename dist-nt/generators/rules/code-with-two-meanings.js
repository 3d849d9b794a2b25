import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses:
        "200": { description: The cards. }
        "403":
          description: Refused.
          content:
            application/json:
              schema:
                type: object
                required: [errorCode]
                properties:
                  errorCode:
                    type: string
                    enum: [CARD_FROZEN]
                    x-enumDescriptions: { CARD_FROZEN: A card is frozen. }
                    x-error-catalog: { CARD_FROZEN: { fix: Unfreeze it first., retry: after-fix } }
    delete:
      operationId: delete-cards
      x-replay: safe
      responses:
        "200": { description: The cards are gone. }
        "403":
          description: Refused.
          content:
            application/json:
              schema:
                type: object
                required: [errorCode]
                properties:
                  errorCode:
                    type: string
                    enum: [CARD_FROZEN]
                    x-enumDescriptions: { CARD_FROZEN: A card is cancelled. }
                    x-error-catalog: { CARD_FROZEN: { fix: Unfreeze it first., retry: after-fix } }
components:
  responses:
    Forbidden:
      description: Refused.
      x-error: { status: "403", kind: forbidden }
`;
export const codeWithTwoMeanings = {
    id: "errors/code-with-two-meanings",
    severity: "error",
    meaning: "one code is described differently in two schemas",
    help: "agree on one description, or list the code in `x-errors`, where each operation may describe it differently",
    why: "A handler is usually written for a code, not for a code of one operation. If the code means two things, one of them is handled wrongly. If it means one thing in two wordings, readers cannot tell that it is one.",
    failing,
    fixed: change(failing, "A card is cancelled.", "A card is frozen."),
    visitor: onDocument(({ operations, catalog }, report) => {
        const first = new Map();
        const seen = new Set();
        for (const { codes, id } of operations.flatMap(({ id, responses }) => responses.map(({ codes }) => ({ id, codes })))) {
            for (const { code, own, list, fromShorthand } of codes) {
                const { schema, location } = list;
                // A code in the catalog has one meaning, which a schema may describe more precisely.
                if (fromShorthand || !own.meaning || catalog?.has(code))
                    continue;
                const at = location.child(["x-enumDescriptions", code]);
                const known = first.get(code);
                if (!known)
                    first.set(code, { meaning: own.meaning, at });
                else if (known.meaning !== own.meaning && !seen.has(schema))
                    report(`\`${code}\` of \`${id}\` is described differently elsewhere`, at, { note: known.at });
            }
            for (const { list } of codes)
                seen.add(list.schema);
        }
    }),
};
