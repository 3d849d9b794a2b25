export declare const serverUrl: {
    readonly id: "document/server-url";
    readonly severity: "warn";
    readonly meaning: "the URL of a server is not safe to send requests to, so that the client leaves the server out";
    readonly help: "write an http or https URL without credentials and query, or a path such as /v1";
    readonly why: "A client sends its credentials to the URL of a server. With any URL other than http, https or a path, they could reach a host that nobody intended.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nservers:\n  - url: https://api.example.com\n  - url: //mock.example.com\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
    readonly visitor: () => {
        Server(server: Readonly<Record<string, unknown>>, { report, location }: import("@redocly/openapi-core").UserContext): void;
    };
};
