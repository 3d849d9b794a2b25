import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog: {}
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
  /all-cards:
    get:
      operationId: list-all-cards
      deprecated: true
      responses: { "200": { description: The cards. } }
`;
export const deprecatedWithoutReplacement = {
    id: "errors/deprecated-without-replacement",
    severity: "warn",
    meaning: "a deprecated operation does not name what replaces it",
    help: "add `x-replaced-by: [operationId]`, or `[]` where nothing replaces it",
    why: "A deprecation asks callers to use something else. If the document does not name it, they stay until the operation is gone.",
    failing,
    fixed: change(failing, "deprecated: true", "deprecated: true\n      x-replaced-by: [list-cards]"),
    visitor: onDocument(({ operations }, report) => {
        for (const { id, operation, location } of operations) {
            const { deprecated, "x-replaced-by": replacedBy } = operation;
            if (deprecated !== true || Array.isArray(replacedBy))
                continue;
            report(`\`${id}\` is deprecated and does not name what replaces it`, location.child(["deprecated"]).key());
        }
    }),
};
