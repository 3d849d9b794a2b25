export declare const codeNotEnumerated: {
    readonly id: "errors/code-not-enumerated";
    readonly severity: "error";
    readonly meaning: "the code of an error is any text, not one of a list";
    readonly help: "list the codes in `x-errors` or as `enum`; for a shared response, name its `code` in `x-error`";
    readonly why: "If the code may be any text, a compiler cannot report an unhandled code, and nobody knows which codes to expect before they occur.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\": { description: The cards. }\n        \"403\":\n          description: Refused.\n          content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-errors:\n        \"400\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    BadRequest:\n      description: Wrong input.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"400\", kind: invalidRequest }\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
