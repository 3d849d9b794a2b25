export declare const enumDescriptions: {
    readonly id: "errors/enum-descriptions";
    readonly severity: "error";
    readonly meaning: "`x-enumDescriptions`, or another list of descriptions, does not describe the values of its `enum`";
    readonly help: "describe each value of `enum` once, under its exact name";
    readonly why: "Tools look up a description by the value. No tool shows a description under another name, and the value that it was meant for has none.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\":\n          description: The state of the cards.\n          content:\n            application/json:\n              schema:\n                type: string\n                enum: [active, frozen]\n                x-enumDescriptions:\n                  active: Payments go through.\n                  forzen: Payments are refused.\n";
    readonly fixed: string;
    readonly visitor: () => {
        Schema(schema: import("../openapi/openapi.js").OpenApiSchema & Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
    };
};
