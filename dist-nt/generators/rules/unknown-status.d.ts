export declare const unknownStatus: {
    readonly id: "errors/unknown-status";
    readonly severity: "error";
    readonly meaning: "`x-errors` names a status that the document does not describe";
    readonly help: "correct the status, or declare a shared response with `x-error: { status: … }` for it";
    readonly why: "The shared response of a status defines what the status means on every operation, and the body of its codes. A status without one has neither.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"430\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
};
