export declare const missingSharedResponse: {
    readonly id: "errors/missing-shared-response";
    readonly severity: "error";
    readonly meaning: "an operation lacks a shared response that `x-error.scope` gives it";
    readonly help: "remove the exemption, or give the reason in `x-deviations: [{ status, reason }]`";
    readonly why: "Callers rely on what holds for every operation. An operation may differ, but then the document has to say so and why; otherwise it looks like an oversight.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /health:\n    get:\n      operationId: get-health\n      responses: { \"200\": { description: All is well. } }\n      x-errors:\n        \"404\": false\ncomponents:\n  responses:\n    NotFound:\n      description: No such path.\n      x-error: { status: \"404\", kind: notFound, scope: every-operation }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
