import { exportsOf, type, value } from "./runtime-exports.js";
/** What the generated code takes for itself. */
const internal = [];
/** What reading errors takes of the runtime, whichever client made the call. */
export const guards = {
    ...exportsOf("./runtime/error-contract.js", internal, {
        ErrorApi: type(),
        ErrorContract: type(),
    }),
    ...exportsOf("./runtime/contract-of.js", internal, {
        contractOf: value(),
    }),
    ...exportsOf("./runtime/thrown.js", internal, {
        isErrorOf: value(),
        readThrown: value(),
    }),
    ...exportsOf("./runtime/docs-page.js", internal, {
        findDocsPage: value(),
    }),
    ...exportsOf("./runtime/issues.js", internal, {
        readIssues: value(),
    }),
    ...exportsOf("./runtime/field-issues.js", internal, {
        readFields: value(),
    }),
    ...exportsOf("./runtime/foreign-answer.js", ["errors"], {
        Answer: type(),
        ForeignAnswer: type(),
        ReadAnswer: type(),
    }),
    ...exportsOf("./runtime/parse-answer.js", internal, {
        parseAnswer: value(),
        parseAnyAnswer: value(),
    }),
    ...exportsOf("./runtime/error-headers.js", internal, {
        readErrorHeaders: value(),
    }),
    ...exportsOf("./runtime/refusal.js", internal, {
        findFailure: value(),
    }),
    ...exportsOf("./runtime/headers.js", ["errors"], {
        HeadersLike: type(),
    }),
};
