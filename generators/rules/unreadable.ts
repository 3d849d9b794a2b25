import type { Rule } from "./rule.js";

export const unreadable = {
  id: "document/unreadable",
  severity: "error",
  meaning: "the document cannot be read",
  help: "check the path, the permission to read the file, and that it is written in UTF-8",
  why: "Everything is generated from the text of the document. There is none if the file is missing, is a folder, may not be read, or has bytes that are no UTF-8.",
  // The root document is missing; there is only another file in its folder.
  failing: { "README.md": "openapi.yaml was moved" },
  fixed: `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths: {}
`,
} as const satisfies Rule;
