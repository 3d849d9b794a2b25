export declare const unknownCodeInText: {
    readonly id: "errors/unknown-code-in-text";
    readonly severity: "error";
    readonly meaning: "a text mentions a code that the operation does not return";
    readonly help: "list the code in `x-errors`, correct it, or name in backticks the operation that returns it";
    readonly why: "No client handles a code that is mentioned in prose and not listed in the contract. Codes are lost when they are documented for people only.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      description: Lists the cards, and returns `CARD_LOCKED` if one is frozen.\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: ({ readFacts }: import("./rule.js").RuleTools) => {
        Schema(schema: import("../openapi/openapi.js").OpenApiSchema & Readonly<Record<string, unknown>>): void;
        Root: {
            leave(root: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        };
    };
};
