import { type Visit } from "./rule.js";
/** The expansion reports what it cannot read itself; this visitor reports the rest. */
export declare const invalidExtension: {
    readonly id: "errors/invalid-extension";
    readonly severity: "error";
    readonly meaning: "an extension of the error model has the wrong shape";
    readonly help: "write it as the lines show that are printed with the error";
    readonly why: "In OpenAPI an extension may contain anything, so that no other check finds a mistake in it. Its content would be missing from client and docs without a message.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: sometimes }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: ({ readFacts }: import("./rule.js").RuleTools) => {
        Root(root: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        Schema: Visit<object>;
        Parameter: Visit<object>;
    };
};
