import { change } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      response: { "200": { description: The cards. } }
`;
/** Reported by Redocly's rule `struct`. */
export const structure = {
    id: "document/structure",
    severity: "error",
    meaning: "the document breaks a rule of the OpenAPI specification",
    help: "compare the place with the OpenAPI specification",
    why: "Most tools ignore a key that the specification does not define, without a message. If a required key is missing, every tool has to guess.",
    failing,
    fixed: change(failing, "response:", "responses:"),
};
