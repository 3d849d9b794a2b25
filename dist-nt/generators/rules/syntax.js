import { change } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1"
paths: {}
`;
export const syntax = {
    id: "document/syntax",
    severity: "error",
    meaning: "the text is not valid YAML or JSON",
    help: "fix the text at this place; the usual cause is a wrong indent or a missing quote",
    why: "Text that cannot be parsed has no structure to check. Only the first error of a file is reported, because the rest of the file cannot be read reliably.",
    failing,
    fixed: change(failing, `"1"`, `"1" }`),
};
