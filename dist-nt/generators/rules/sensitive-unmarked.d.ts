import type { UserContext } from "@redocly/openapi-core";
export declare const sensitiveUnmarked: {
    readonly id: "errors/sensitive-unmarked";
    readonly severity: "error";
    readonly meaning: "a field whose name says that it is secret is not marked `x-sensitive`";
    readonly help: "add `x-sensitive: true`, or `x-sensitive: false` if it may be printed";
    readonly why: "Marked fields are kept out of logs and error messages. Secrets leak through a field that nobody marked, and its name is the best warning.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\":\n          description: The card.\n          content:\n            application/json:\n              schema:\n                type: object\n                properties:\n                  panLast4: { type: string }\n                  cvv: { type: string }\n";
    readonly fixed: string;
    readonly visitor: () => {
        Schema(schema: import("../openapi/openapi.js").OpenApiSchema & Readonly<Record<string, unknown>>, context: UserContext): void;
        Parameter(parameter: Readonly<Record<string, unknown>>, context: UserContext): void;
    };
};
/** Whether the last word of a name is that of a secret: `accessToken` and `cvv2`, not `tokenType` or `panLast4`. */
export declare function isSecretName(name: string): boolean;
