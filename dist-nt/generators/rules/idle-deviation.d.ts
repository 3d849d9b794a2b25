export declare const idleDeviation: {
    readonly id: "errors/idle-deviation";
    readonly severity: "warn";
    readonly meaning: "`x-deviations` names a status that the operation does not return";
    readonly help: "correct the status, or take the entry out";
    readonly why: "A deviation explains a status of the operation. If the operation does not return that status, the entry is outdated or has a typing error, and the docs would describe something that never happens.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"202\": { description: The list is being made. }\n      x-deviations:\n        - { status: \"201\", reason: The list is made in the background. }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
