import { listExamples } from "../codes/examples.js";
import { findCodeIn } from "../expand/error-body.js";
import { change, onDocument } from "./rule.js";
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
          content:
            application/json:
              schema:
                type: object
                required: [errorCode]
                properties:
                  errorCode:
                    type: string
                    enum: [CARD_FROZEN]
              example: { errorCode: CARD_LOCKED }
`;
/** The expansion reports examples of shared responses, which it rewrites; this visitor reports all others. */
export const unknownCodeInExample = {
    id: "errors/unknown-code-in-example",
    severity: "error",
    meaning: "an example shows a code that its response does not document",
    help: "show a documented code, or document the one that is shown",
    why: "People copy examples, and mocks return them. A code that occurs only in an example is either a typing error or was forgotten in the list.",
    failing,
    fixed: change(failing, "CARD_LOCKED", "CARD_FROZEN"),
    visitor: onDocument((facts, report) => {
        const seen = new Set();
        for (const { responses } of facts.operations) {
            for (const response of responses) {
                if (response.fromShorthand || !response.isError || seen.has(response.response))
                    continue;
                seen.add(response.response);
                const placed = { node: response.response, location: response.location };
                for (const { value } of listExamples(placed, facts.follow)) {
                    for (const path of response.codePaths) {
                        const code = findCodeIn(value.node, path);
                        if (code === undefined || isDocumented(code, response, facts))
                            continue;
                        report(`the example of status ${response.status} shows \`${code}\`, which is not documented there`, value.location.child(path));
                    }
                }
            }
        }
    }),
};
/** Whether the response lists the code, or the catalog does if the response lists none. */
function isDocumented(code, { codes }, { catalog }) {
    if (codes.length === 0)
        return catalog?.has(code) ?? true;
    return codes.some((one) => one.code === code);
}
