import { validShapes } from "../expand/valid-shapes.js";
import { checkCatalog, checkNorms, checkOperation, checkParts } from "./checks/extension-shapes.js";
import { change, toReport } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: sometimes }
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
      required: [errorCode]
      properties: { errorCode: { type: string } }
  responses:
    Forbidden:
      description: Refused.
      content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }
      x-error: { status: "403", kind: forbidden }
`;
/** The expansion reports what it cannot read itself; this visitor reports the rest. */
export const invalidExtension = {
    id: "errors/invalid-extension",
    severity: "error",
    meaning: "an extension of the error model has the wrong shape",
    help: "write it as the lines show that are printed with the error",
    why: "In OpenAPI an extension may contain anything, so that no other check finds a mistake in it. Its content would be missing from client and docs without a message.",
    failing,
    fixed: change(failing, "sometimes", "after-fix"),
    visitor: ({ readFacts }) => ({
        Root(root, context) {
            const facts = readFacts(root, context);
            const report = toReport(context);
            checkCatalog(facts, report);
            checkNorms(facts, report);
            checkParts(root["x-openapi-errors"], "the document", facts.location.child(["x-openapi-errors"]), report);
            for (const operation of facts.operations)
                checkOperation(operation, report);
        },
        Schema: checkSensitive,
        Parameter: checkSensitive,
    }),
};
const checkSensitive = (node, context) => {
    const marked = node["x-sensitive"];
    if (marked === undefined || typeof marked === "boolean")
        return;
    const at = context.location.child(["x-sensitive"]);
    toReport(context)("`x-sensitive` is not `true` or `false`", at, { help: validShapes["x-sensitive"] });
};
