export declare const deprecatedWithoutReplacement: {
    readonly id: "errors/deprecated-without-replacement";
    readonly severity: "warn";
    readonly meaning: "a deprecated operation does not name what replaces it";
    readonly help: "add `x-replaced-by: [operationId]`, or `[]` where nothing replaces it";
    readonly why: "A deprecation asks callers to use something else. If the document does not name it, they stay until the operation is gone.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n  /all-cards:\n    get:\n      operationId: list-all-cards\n      deprecated: true\n      responses: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
