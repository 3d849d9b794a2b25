/** Reports each example that would be the sample of a code and is not taken as one, once. */
export declare const invalidExample: {
    readonly id: "document/invalid-example";
    readonly severity: "warn";
    readonly meaning: "an example of an error body is wrong, so another body takes its place as a sample";
    readonly help: "correct the example, or the schema if the example is right";
    readonly why: "Samples in the docs, and fakes in tests, are bodies as the API sends them: people copy them, and programs are tried with them. An example that is not valid by its schema, or that is named after a code and does not carry it, would mislead both. The generated sample is made from the schema.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\": { description: The cards. }\n        \"403\":\n          description: Refused.\n          content:\n            application/json:\n              schema:\n                type: object\n                required: [code, message]\n                properties:\n                  code: { type: string, enum: [CARD_FROZEN] }\n                  message: { type: string }\n              example: { code: CARD_FROZEN }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
