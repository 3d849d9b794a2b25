export declare const unreadable: {
    readonly id: "document/unreadable";
    readonly severity: "error";
    readonly meaning: "the document cannot be read";
    readonly help: "check the path, and the permission to read the file";
    readonly why: "Everything is generated from the text of the document. There is none if the file is missing, is a folder, or may not be read.";
    readonly failing: {
        readonly "README.md": "openapi.yaml was moved";
    };
    readonly fixed: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths: {}\n";
};
