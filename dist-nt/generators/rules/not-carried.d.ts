import { type Visit } from "./rule.js";
/** Reports each kind of thing once, at the first place, with the number of places. */
export declare const notCarried: {
    readonly id: "document/not-carried";
    readonly severity: "warn";
    readonly meaning: "the document describes something that the generated client does not do";
    readonly help: "describe it in another way, or do without it; to accept what follows, set the rule to `off` in redocly.yaml";
    readonly why: "A client that drops a parameter or loses a part of a response without a word is worse than none, since the call succeeds. Whatever the client cannot carry is reported, once for each kind, with what follows from it.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nsecurity: [{ Certificate: [] }]\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\ncomponents:\n  securitySchemes:\n    Certificate: { type: mutualTLS }\n";
    readonly fixed: string;
    readonly visitor: ({ readFacts }: import("./rule.js").RuleTools) => {
        Schema: Visit<Readonly<Record<string, unknown>>>;
        Root: {
            enter: Visit<Readonly<Record<string, unknown>>>;
            leave(root: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        };
    };
};
