import { change, type Rule } from "./rule.js";

const failing = `openapi: 3.1.0
info: { title: Cards, version: "1"
paths: {}
`;

export const syntax = {
  id: "document/syntax",
  severity: "error",
  meaning: "the text is not valid YAML or JSON",
  help: "mend the text at this place; a wrong indent or a missing quote is the usual cause",
  why: "Text that cannot be parsed has no structure to check. Only the first mistake of a file is told, because what follows it cannot be trusted.",
  failing,
  fixed: change(failing, `"1"`, `"1" }`),
} as const satisfies Rule;
