export declare const unusedCatalogEntry: {
    readonly id: "errors/unused-catalog-entry";
    readonly severity: "warn";
    readonly meaning: "no operation returns a code of the catalog";
    readonly help: "list the code in `x-errors` where it occurs, remove the entry, or mark it `deprecated: true`";
    readonly why: "Either the code no longer exists, or an operation that returns it does not list it. In both cases readers look for a code that they cannot get.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
