import type { LocationObject } from "@redocly/openapi-core";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { OperationFact } from "../facts/operation-facts.js";
import { findCodeWords, locateWord } from "./code-words.js";
import { change, type Rule, toReport } from "./rule.js";

const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }
paths:
  /cards:
    get:
      operationId: list-cards
      description: Lists the cards, and returns \`CARD_LOCKED\` if one is frozen.
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

export const unknownCodeInText = {
  id: "errors/unknown-code-in-text",
  severity: "error",
  meaning: "a text mentions a code that the operation does not return",
  help: "list the code in `x-errors`, correct it, or name in backticks the operation that returns it",
  why: "No client handles a code that is mentioned in prose and not listed in the contract. Codes are lost when they are documented for people only.",
  failing,
  fixed: change(failing, "CARD_LOCKED", "CARD_FROZEN"),
  visitor: ({ readFacts }) => {
    const values = new Set<string>();
    return {
      // Values of an `enum` and names of properties are data that the text mentions, not codes.
      Schema(schema) {
        for (const name of Object.keys(schema.properties ?? {})) values.add(name);
        for (const value of [schema.enum, schema["x-extensible-enum"]].flat()) {
          if (typeof value === "string") values.add(value);
        }
      },
      Root: {
        leave(root, context) {
          const facts = readFacts(root, context);
          const codes = new Set(facts.operations.flatMap((operation) => [...operation.codes]));
          for (const { norm } of facts.shared) if (norm.code !== undefined) codes.add(norm.code);
          for (const code of facts.catalog?.keys() ?? []) codes.add(code);
          for (const { word, at, where } of findUnknown(facts, codes, values)) {
            toReport(context)(
              `${where} mentions \`${word}\`, which is not one of its codes`,
              locateWord(at, word),
            );
          }
        },
      },
    };
  },
} as const satisfies Rule;

interface Text {
  readonly text: unknown;
  readonly at: LocationObject;
}

function* findUnknown(facts: DocumentFacts, codes: ReadonlySet<string>, values: ReadonlySet<string>) {
  /** Without an underscore a word is as likely a unit or a format, unless it is known as a code. */
  const isCode = (word: string) => codes.has(word) || (word.includes("_") && !values.has(word));
  for (const operation of facts.operations) {
    for (const { text, at } of listTexts(operation)) {
      const words = findCodeWords(text).filter((word) => isCode(word) && !operation.codes.has(word));
      for (const word of new Set(words)) {
        if (!namesReturningOperation(String(text), word, facts))
          yield { word, at, where: `\`${operation.id}\`` };
      }
    }
  }
  for (const { name, response, location } of facts.shared) {
    const words = findCodeWords(response.description).filter((word) => isCode(word) && !codes.has(word));
    for (const word of new Set(words)) {
      yield { word, at: location.child(["description"]), where: `the shared response \`${name}\`` };
    }
  }
}

function namesReturningOperation(text: string, word: string, { operations }: DocumentFacts): boolean {
  return operations.some(({ id, codes }) => codes.has(word) && text.includes(`\`${id}\``));
}

function listTexts({ operation, location, parameters, responses }: OperationFact): readonly Text[] {
  const { "x-deviations": deviations } = operation;
  return [
    { text: operation.summary, at: location.child(["summary"]) },
    { text: operation.description, at: location.child(["description"]) },
    ...parameters.map(({ node, location: at }) => ({
      text: node.description,
      at: at.child(["description"]),
    })),
    ...responses
      .filter(({ shared, fromShorthand }) => !shared && !fromShorthand)
      .map(({ response, location: at }) => ({ text: response.description, at: at.child(["description"]) })),
    ...(Array.isArray(deviations) ? deviations : []).map((entry, index) => ({
      text: entry?.reason,
      at: location.child(["x-deviations", index, "reason"]),
    })),
  ];
}
