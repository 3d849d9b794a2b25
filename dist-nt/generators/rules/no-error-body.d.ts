export declare const noErrorBody: {
    readonly id: "errors/no-error-body";
    readonly severity: "error";
    readonly meaning: "a code has no body to be in";
    readonly help: "give the shared response of this status a JSON body, or add a schema `ErrorBody` to `components`";
    readonly why: "The code is part of the response body. If a status is documented without a body, there is no place for a code, and a client cannot distinguish the codes.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    Problem:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
};
