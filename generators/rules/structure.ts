import { change, type Rule } from "./rule.js";

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
  why: "A key that the specification does not know is passed over in silence by most tools: the text is there, and nobody reads it. A required one that is missing leaves every reader to guess.",
  failing,
  fixed: change(failing, "response:", "responses:"),
} as const satisfies Rule;
