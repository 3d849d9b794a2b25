export declare const codeNotInCatalog: {
    readonly id: "errors/code-not-in-catalog";
    readonly severity: "warn";
    readonly meaning: "a code is described only at an operation, not in the catalog";
    readonly help: "add an entry to `x-error-catalog`; the operation may keep its own wording";
    readonly why: "The catalog is the list of all codes. A code that is missing from it has no title, no date and no resolving operation, and every other operation that returns it has to describe it again.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\":\n          CARD_FROZEN:\n          KYC_PENDING: { meaning: The identity check has not ended., fix: Wait for its end., retry: after-delay }\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
