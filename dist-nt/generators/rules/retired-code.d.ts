export declare const retiredCode: {
    readonly id: "errors/retired-code";
    readonly severity: "error";
    readonly meaning: "a code that the history has retired is returned again, and not known to mean the same";
    readonly help: "give the new cause a code of its own; if the code means the same again, write `returned: true` beside its meaning in the history";
    readonly why: "Old versions of a client still handle a retired code in the way that fitted its former meaning. Used again for something else, it makes them do the wrong thing without any error. So a code that was published once keeps its meaning for ever. What is compared is the meaning of the document with the one that the history has kept.";
    readonly failing: {
        readonly "openapi.yaml": "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_LOST: { meaning: The card was lost in the post., fix: Order another one., retry: never }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_LOST]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
        readonly "openapi.history.yaml": "- date: \"2025-02-12\"\n  changes:\n    - { change: code-removed, code: CARD_LOST, operations: [list-cards] }\n  retired:\n    CARD_LOST: { meaning: The holder has reported the card as lost. }\n";
    };
    readonly fixed: {
        readonly "openapi.yaml": string;
        readonly "openapi.history.yaml": "- date: \"2025-02-12\"\n  changes:\n    - { change: code-removed, code: CARD_LOST, operations: [list-cards] }\n  retired:\n    CARD_LOST: { meaning: The holder has reported the card as lost. }\n";
    };
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
