export declare const pathForm: {
    readonly id: "document/path-form";
    readonly severity: "warn";
    readonly meaning: "a path can be read as one outside the URL of the server";
    readonly help: "write the path with a single slash in front of each of its segments, and parameters of the query under `parameters`";
    readonly why: "After a relative server URL, a path that starts with two slashes names a host. In a URL a backslash counts as a slash, and `..` leads to the parent folder. The client never leaves its server, so it sends such an operation to another path than intended, or refuses it.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  //cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
    readonly visitor: () => {
        Paths(paths: Readonly<Record<string, unknown>>, { report, location }: import("@redocly/openapi-core").UserContext): void;
    };
};
