import { createExampleFinder } from "../codes/code-meaning.js";
import { findCodeIn } from "../expand/error-body.js";
import { isErrorStatus } from "../openapi/http-status.js";
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
                required: [code, message]
                properties:
                  code: { type: string, enum: [CARD_FROZEN] }
                  message: { type: string }
              example: { code: CARD_FROZEN }
`;
/** Reports each example that would be the sample of a code and is not taken as one, once. */
export const invalidExample = {
    id: "document/invalid-example",
    severity: "warn",
    meaning: "an example of an error body is wrong, so another body takes its place as a sample",
    help: "correct the example, or the schema if the example is right",
    why: "Samples in the docs, and fakes in tests, are bodies as the API sends them: people copy them, and programs are tried with them. An example that is not valid by its schema, or that is named after a code and does not carry it, would mislead both. The generated sample is made from the schema.",
    failing,
    fixed: change(failing, "{ code: CARD_FROZEN }", "{ code: CARD_FROZEN, message: The card is frozen. }"),
    visitor: onDocument((facts, report) => {
        const findExamples = createExampleFinder(facts.follow);
        const seen = new Set();
        for (const response of facts.operations.flatMap(({ responses }) => responses)) {
            if (!isErrorStatus(response.status) || response.fromShorthand || seen.has(response.response))
                continue;
            seen.add(response.response);
            const placed = { node: response.response, location: response.location };
            for (const fact of response.codes) {
                for (const { value } of findExamples(placed, fact.code, fact.list.path)) {
                    const fault = findFault(value, fact, response, facts);
                    if (fault === undefined || seen.has(value.node))
                        continue;
                    seen.add(value.node);
                    report(`the example of \`${fact.code}\` with status ${response.status} ${fault}`, value.location);
                }
            }
        }
    }),
};
function findFault(value, { code, list: { body, path } }, { codes }, { samples, catalog }) {
    const shown = findCodeIn(value.node, path);
    if (shown === code)
        return samples.isValid(body, value.node) ? undefined : "is not valid by its schema";
    // With a catalog, `errors/unknown-code-in-example` reports codes that are not documented.
    const isReported = catalog !== undefined && shown !== undefined && !codes.some((one) => one.code === shown);
    return isReported ? undefined : "does not carry this code";
}
