export declare const codeNotInBody: {
    readonly id: "errors/code-not-in-body";
    readonly severity: "error";
    readonly meaning: "the body of an error cannot have the code at its place";
    readonly help: "give the body a property there, or correct `code`: in `x-openapi-errors` of the operation, or in `redocly.yaml`";
    readonly why: "Clients read the code from the same place in the body of every operation. If a body has it elsewhere, the client sees an error without a code. A body that lists other codes there, and not this one, contradicts `x-errors`: no response could have both.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [reason]\n      properties: { reason: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
