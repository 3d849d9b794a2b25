/** Reported by Redocly's rule `struct`. */
export declare const structure: {
    readonly id: "document/structure";
    readonly severity: "error";
    readonly meaning: "the document breaks a rule of the OpenAPI specification";
    readonly help: "compare the place with the OpenAPI specification";
    readonly why: "Most tools ignore a key that the specification does not define, without a message. If a required key is missing, every tool has to guess.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      response: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
};
