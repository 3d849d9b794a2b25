import { change } from "./rule.js";
const failing = `swagger: "2.0"
info: { title: Cards, version: "1" }
paths: {}
`;
export const unsupported = {
    id: "document/unsupported",
    severity: "error",
    meaning: "the version of OpenAPI is not 3.0, 3.1 or 3.2",
    help: "start the document with `openapi: 3.1.0` (a quoted or dotted version); convert Swagger 2.0 first",
    why: "Errors are described with named responses, media types and schemas, which have their present form since OpenAPI 3.0. Older documents can be converted without loss. A newer minor version is read as the newest that is known, with a warning.",
    failing,
    fixed: change(failing, `swagger: "2.0"`, "openapi: 3.1.0"),
};
