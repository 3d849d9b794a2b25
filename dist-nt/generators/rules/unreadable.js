export const unreadable = {
    id: "document/unreadable",
    severity: "error",
    meaning: "the document cannot be read",
    help: "check the path, and the permission to read the file",
    why: "Everything is generated from the text of the document. There is none if the file is missing, is a folder, or may not be read.",
    // The root document is missing; there is only another file in its folder.
    failing: { "README.md": "openapi.yaml was moved" },
    fixed: `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths: {}
`,
};
