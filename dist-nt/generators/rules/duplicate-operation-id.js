import { createFollow } from "../openapi/follow.js";
import { listOperations } from "../openapi/operations.js";
import { Place, toLocationObject } from "../openapi/place.js";
import { change } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
  /cards/{cardId}:
    parameters: [{ name: cardId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: list-cards
      responses: { "200": { description: The card. } }
`;
export const duplicateOperationId = {
    id: "document/duplicate-operation-id",
    severity: "error",
    meaning: "two operations have the same `operationId`",
    help: "give one of them another `operationId`",
    why: "The `operationId` names the function of the client, the page of the docs and the errors of the operation. Two operations with one name would overwrite each other.",
    failing,
    fixed: change(failing, 'list-cards\n      responses: { "200": { description: The card.', 'get-card\n      responses: { "200": { description: The card.'),
    visitor: () => {
        const seen = new Map();
        return {
            Root(root, { report, resolve, location }) {
                const document = { root, location: Place.of(location), follow: createFollow(resolve) };
                for (const { node, location } of listOperations(document)) {
                    const { operationId } = node;
                    if (typeof operationId !== "string")
                        continue;
                    const here = toLocationObject(location.child("operationId"));
                    const first = seen.get(operationId);
                    if (first)
                        report({ message: toMessage(operationId), location: [here, first] });
                    else
                        seen.set(operationId, here);
                }
            },
        };
    },
};
function toMessage(operationId) {
    return `the operationId \`${operationId}\` is already used by another operation`;
}
