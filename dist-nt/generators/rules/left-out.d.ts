import type { UserContext } from "@redocly/openapi-core";
/** Reports what `closeDocument` leaves out. */
export declare const leftOut: {
    readonly id: "document/left-out";
    readonly severity: "warn";
    readonly meaning: "a value or a reference to a file or a host cannot be carried over and is left out";
    readonly help: "write the value itself here, or put it into a file below the folder of the document";
    readonly why: "The generated document refers only to itself, so that no tool opens a file or contacts a host because of it. Numbers that JSON does not have cannot be written either. Everything that is left out is reported.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\":\n          description: The cards.\n          content:\n            application/json:\n              schema: { type: array, items: { type: string } }\n              examples: { two: { externalValue: \"file:///cards.json\" } }\n";
    readonly fixed: string;
    readonly visitor: () => {
        any(node: unknown, context: UserContext): void;
    };
};
