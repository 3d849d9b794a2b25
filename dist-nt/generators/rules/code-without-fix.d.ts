export declare const codeWithoutFix: {
    readonly id: "errors/code-without-fix";
    readonly severity: "warn";
    readonly meaning: "a code has no advice on how to fix it";
    readonly help: "add `fix` to its entry in `x-error-catalog`, or write `CODE: { meaning: What happened., fix: What to do. }` at the operation";
    readonly why: "A reader who gets a code wants to know how to fix it. If the document does not say, the reader has to ask its author, who knew the answer when the code was added.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
