export declare const duplicateOperationId: {
    readonly id: "document/duplicate-operation-id";
    readonly severity: "error";
    readonly meaning: "two operations have the same `operationId`";
    readonly help: "give one of them another `operationId`";
    readonly why: "The `operationId` names the function of the client, the page of the docs and the errors of the operation. Two operations with one name would overwrite each other.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n  /cards/{cardId}:\n    parameters: [{ name: cardId, in: path, required: true, schema: { type: string } }]\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The card. } }\n";
    readonly fixed: string;
    readonly visitor: () => {
        Root(root: Readonly<Record<string, unknown>>, { report, resolve, location }: import("@redocly/openapi-core").UserContext): void;
    };
};
