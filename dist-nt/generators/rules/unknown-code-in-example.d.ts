/** The expansion reports examples of shared responses, which it rewrites; this visitor reports all others. */
export declare const unknownCodeInExample: {
    readonly id: "errors/unknown-code-in-example";
    readonly severity: "error";
    readonly meaning: "an example shows a code that its response does not document";
    readonly help: "show a documented code, or document the one that is shown";
    readonly why: "People copy examples, and mocks return them. A code that occurs only in an example is either a typing error or was forgotten in the list.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\": { description: The cards. }\n        \"403\":\n          description: Refused.\n          content:\n            application/json:\n              schema:\n                type: object\n                required: [errorCode]\n                properties:\n                  errorCode:\n                    type: string\n                    enum: [CARD_FROZEN]\n              example: { errorCode: CARD_LOCKED }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
