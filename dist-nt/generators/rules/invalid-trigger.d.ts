export declare const invalidTrigger: {
    readonly id: "errors/invalid-trigger";
    readonly severity: "error";
    readonly meaning: "the `trigger` of a code is no input that its operation takes";
    readonly help: "write values that are valid by the schemas of the parameters and of the request body";
    readonly why: "A trigger is what readers send to see an error, and what mock servers recognise. If the operation does not take it, the sandbox answers something else than the code.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards/{cardId}:\n    put:\n      operationId: update-card\n      x-replay: safe\n      parameters: [{ name: cardId, in: path, required: true, schema: { type: string } }]\n      responses: { \"200\": { description: The card. } }\n      x-errors:\n        \"403\": { CARD_FROZEN: { trigger: { parameters: { card: frozen } } } }\ncomponents:\n  schemas:\n    Error: { type: object, required: [errorCode], properties: { errorCode: { type: string } } }\n  responses:\n    Forbidden:\n      description: A rule says no.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/Error\" } } }\n      x-error: { status: \"403\", scope: listed }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
