import type { Location } from "@redocly/openapi-core";
import { change, type Rule } from "./rule.js";

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
  fixed: change(
    failing,
    'list-cards\n      responses: { "200": { description: The card.',
    'get-card\n      responses: { "200": { description: The card.',
  ),
  visitor: () => {
    const seen = new Map<string, Location>();
    return {
      Paths: {
        PathItem: {
          Operation({ operationId }, { report, location }) {
            if (typeof operationId !== "string") return;
            const here = location.child(["operationId"]);
            const first = seen.get(operationId);
            if (!first) return seen.set(operationId, here);
            const message = `the operationId \`${operationId}\` is already used by another operation`;
            return report({ message, location: [here, first] });
          },
        },
      },
    };
  },
} as const satisfies Rule;
