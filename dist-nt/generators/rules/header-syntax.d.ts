export declare const headerSyntax: {
    readonly id: "document/header-syntax";
    readonly severity: "warn";
    readonly meaning: "the name of a header or a media type is not valid in HTTP";
    readonly help: "write the name of a header as one word, and a media type as `type/subtype`";
    readonly why: "In HTTP, names of headers and media types consist of letters, digits and a few other characters. A client refuses to send any other. A line break in a name could make a server read the rest as another header.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      parameters: [{ name: \"X Trace\", in: header, schema: { type: string } }]\n      responses: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
    readonly visitor: () => {
        Parameter(parameter: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        SecurityScheme(scheme: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        HeadersMap(headers: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        MediaTypesMap(content: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
    };
};
