import { toCamelCase } from "../names/case.js";
import { suggest } from "../names/suggest.js";
import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }
paths:
  /cards:
    get:
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
export const operationWithoutId = {
    id: "errors/operation-without-id",
    severity: "warn",
    meaning: "an operation has no `operationId`",
    help: "add an `operationId` of your own choice to the operation",
    why: "The client's function, the types of its errors and the page of the operation are named after it. Without it they are named after method and path, and a new path renames them all.",
    failing,
    fixed: change(failing, "      responses:", "      operationId: list-cards\n      responses:"),
    visitor: onDocument(({ operations }, report) => {
        for (const { id, location } of operations.filter(lacksId)) {
            const help = `add one beside \`responses\`, such as \`operationId: ${toCamelCase(id)}\``;
            report(`\`${id}\` has no \`operationId\``, location.key(), { help });
        }
    }),
};
/** A slip in the key itself is reported as such. */
function lacksId({ operation }) {
    if (operation.operationId !== undefined)
        return false;
    return !Object.keys(operation).some((key) => suggest(key, ["operationId"]).length > 0);
}
