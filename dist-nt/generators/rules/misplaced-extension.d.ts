import type { UserContext } from "@redocly/openapi-core";
export declare const misplacedExtension: {
    readonly id: "document/misplaced-extension";
    readonly severity: "error";
    readonly meaning: "an extension of the error model is where nothing reads it";
    readonly help: "move it to where it belongs, or correct its name";
    readonly why: "In OpenAPI an extension may stand anywhere and have any name, so that no other check finds a slip. Its content would be missing from client and docs without a message.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\": { description: The cards. }\n        x-errors: { \"403\": { CARD_FROZEN: The card is frozen. } }\n";
    readonly fixed: string;
    readonly visitor: ({ readFacts }: import("./rule.js").RuleTools) => {
        Root(root: Readonly<Record<string, unknown>>, context: UserContext): void;
        any(node: unknown, context: UserContext): void;
    };
};
