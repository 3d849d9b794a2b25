export declare const unknownOperation: {
    readonly id: "errors/unknown-operation";
    readonly severity: "error";
    readonly meaning: "`resolvedBy` or `x-replaced-by` names an operation that does not exist";
    readonly help: "write the `operationId` of an operation of this document";
    readonly why: "Both become links: to the operation that resolves a code, and to the replacement of a deprecated operation. A broken link is worse than none.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n  /all-cards:\n    get:\n      operationId: list-all-cards\n      deprecated: true\n      x-replaced-by: [list-card]\n      responses: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
