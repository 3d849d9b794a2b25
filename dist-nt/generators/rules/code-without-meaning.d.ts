/** The expansion reports codes of `x-errors`; this visitor reports codes of schemas. */
export declare const codeWithoutMeaning: {
    readonly id: "errors/code-without-meaning";
    readonly severity: "error";
    readonly meaning: "a code has no meaning, neither at its operation nor in the catalog";
    readonly help: "write `CODE: What happened.` here, or give it an entry in `x-error-catalog`";
    readonly why: "The name of a code can be understood in more than one way. To handle it, a reader needs a sentence that says what happened. It becomes the comment in the client and the text of the page in the docs.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN, KYC_PENDING]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
