export declare const codeWithoutRetry: {
    readonly id: "errors/code-without-retry";
    readonly severity: "warn";
    readonly meaning: "a code does not say whether to retry";
    readonly help: "add `retry` (`never`, `after-fix`, `after-delay` or `after-credentials`) to its entry in `x-error-catalog`, or write `CODE: { meaning: What happened., retry: after-fix }` at the operation";
    readonly why: "Programs use this to decide whether to retry a request. Without it they guess: they give up too early, or repeat a request that cannot succeed.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first. }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
