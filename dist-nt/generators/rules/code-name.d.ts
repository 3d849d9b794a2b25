export declare const codeName: {
    readonly id: "errors/code-name";
    readonly severity: "warn";
    readonly meaning: "some codes are not written like the others";
    readonly help: "write all codes in one style; a new API takes capital letters, digits and underscores, as in `CARD_FROZEN`, at most 63 characters (the form of AIP-193)";
    readonly why: "Codes in one style are easy to recognise in logs, in prose and in a search. Any style will do that all codes have. A published code cannot be renamed without breaking clients, so check its form before.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\n  card-lost: { meaning: The card is lost., fix: Order another one., retry: never }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN, card-lost]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
