import type { UserContext } from "@redocly/openapi-core";
import { type VisitReference } from "./rule.js";
/** A file behind a reference that cannot be parsed is `document/syntax`. */
export declare const unresolvedReference: {
    readonly id: "document/unresolved-reference";
    readonly severity: "error";
    readonly meaning: "a `$ref` cannot be resolved";
    readonly help: "correct the file or the pointer after `#`, or add what it names";
    readonly why: "The target of a reference is part of the document. Without it nobody knows what the operation takes or returns, and a generator would have to guess.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\":\n          description: The cards.\n          content: { application/json: { schema: { $ref: \"#/components/schemas/Crad\" } } }\ncomponents:\n  schemas:\n    Card: { type: object }\n";
    readonly fixed: string;
    readonly visitor: () => {
        Root(node: Readonly<Record<string, unknown>>, { location }: UserContext): void;
        ref: {
            leave: VisitReference;
        };
    };
};
