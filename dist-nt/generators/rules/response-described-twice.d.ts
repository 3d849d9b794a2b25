export declare const responseDescribedTwice: {
    readonly id: "errors/response-described-twice";
    readonly severity: "warn";
    readonly meaning: "an operation and a shared response both describe the body of a status with codes";
    readonly help: "remove the body from the response of the operation and keep its description, or remove the whole response";
    readonly why: "What the operation says of itself applies, so that a change of the shared response does not reach it. A description of its own is fine: it tells what the status means for this operation.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      x-errors:\n        \"403\": [CARD_FROZEN]\n      responses:\n        \"200\": { description: The cards. }\n        \"403\":\n          description: The cards are not yours.\n          content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
};
