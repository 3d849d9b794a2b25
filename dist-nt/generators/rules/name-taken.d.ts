export declare const nameTaken: {
    readonly id: "errors/name-taken";
    readonly severity: "error";
    readonly meaning: "a name that the expansion needs is used by something else";
    readonly help: "rename the schema, or the operation that the name is made from";
    readonly why: "For each operation and status, the published document has a named schema of its codes. Readers would mistake another schema of that name for it.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ListCardsForbiddenCode: { type: string, enum: [CARD_FROZEN] }\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
};
