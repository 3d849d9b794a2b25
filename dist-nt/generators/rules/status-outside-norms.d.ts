export declare const statusOutsideNorms: {
    readonly id: "errors/status-outside-norms";
    readonly severity: "warn";
    readonly meaning: "an operation returns an error status that is not in the norms of the API";
    readonly help: "return the status of a shared response, make one for this status, or give the reason in `x-deviations: [{ status, reason }]`";
    readonly why: "Callers can handle a few statuses in one place. Each further status is another case that every caller has to handle, so it needs a reason.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards/{cardId}:\n    parameters: [{ name: cardId, in: path, required: true, schema: { type: string } }]\n    get:\n      operationId: get-card\n      responses:\n        \"200\": { description: The card. }\n        \"410\": { description: The card is gone. }\ncomponents:\n  responses:\n    NotFound:\n      description: No such path.\n      x-error: { status: \"404\", kind: notFound, scope: every-operation }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
