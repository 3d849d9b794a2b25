export declare const replayUndeclared: {
    readonly id: "errors/replay-undeclared";
    readonly severity: "warn";
    readonly meaning: "an operation that changes something does not declare whether it may be repeated";
    readonly help: "add `x-replay: once`, `safe`, or `{ keyed: { header: Name } }`";
    readonly why: "When a response is lost, the caller has to know whether a retry takes effect a second time. Only the author of the operation knows. Without `x-replay`, clients assume that it does, and never retry.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    post:\n      operationId: create-card\n      responses: { \"200\": { description: The card. } }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
