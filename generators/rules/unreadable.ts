import type { Rule } from "./rule.js";

export const unreadable = {
  id: "document/unreadable",
  severity: "error",
  meaning: "the document cannot be read",
  help: "check the path, and that the file may be read",
  why: "Everything begins with the text of the document. A file that is missing, is a folder or may not be read gives none.",
  // No root document: only the file beside it is there.
  failing: { "README.md": "openapi.yaml was moved" },
  fixed: `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths: {}
`,
} as const satisfies Rule;
