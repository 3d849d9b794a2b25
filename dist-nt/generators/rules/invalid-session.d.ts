export declare const invalidSession: {
    readonly id: "errors/invalid-session";
    readonly severity: "error";
    readonly meaning: "`x-session` of a security scheme is incomplete, or names an operation that does not exist or cannot renew";
    readonly help: "name the operations `complete` and `renew`, and `begin` and `end` if there are any, by `operationId`, and the properties `accessToken` and `refreshToken`";
    readonly why: "The client uses these operations to log in and to renew its tokens. Without one of them no session can be generated.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /tokens:\n    post:\n      operationId: create-tokens\n      x-replay: once\n      responses: { \"200\": { description: A pair of tokens. } }\n  /tokens/next:\n    post:\n      operationId: renew-tokens\n      x-replay: once\n      requestBody: { content: { application/json: { schema: { type: object } } } }\n      responses: { \"200\": { description: The next pair. } }\ncomponents:\n  securitySchemes:\n    Token:\n      type: http\n      scheme: bearer\n      x-session: { complete: create-tokens, renew: renew-token, accessToken: access, refreshToken: refresh }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
