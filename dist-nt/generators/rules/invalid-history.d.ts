export declare const invalidHistory: {
    readonly id: "errors/invalid-history";
    readonly severity: "error";
    readonly meaning: "the history of the errors has a wrong shape, order or date";
    readonly help: "write a release as the lines show that are printed with the error; the oldest is first, and `openapi-errors release` adds the next one at the end";
    readonly why: "The history says since when a code exists and which codes are retired; docs, feed and changelog are made of it. A release that is left out since it cannot be read would make all of these wrong without a message.";
    readonly failing: {
        readonly "openapi.yaml": "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n";
        readonly "openapi.history.yaml": "- date: \"2025-02-30\"\n  changes:\n    - { change: code-removed, code: CARD_LOST, operations: [list-cards] }\n  retired:\n    CARD_LOST: { meaning: The holder has reported the card as lost. }\n";
    };
    readonly fixed: {
        readonly "openapi.yaml": "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n";
        readonly "openapi.history.yaml": string;
    };
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
