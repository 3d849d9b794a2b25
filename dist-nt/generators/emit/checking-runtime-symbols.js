import { exportsOf, type, value } from "./runtime-exports.js";
/** What the modules that check responses take for themselves. */
const internal = [];
/** All that the modules that check responses may take from the runtime. */
export const checkingRuntime = {
    ...exportsOf("./runtime/check-response.js", internal, {
        createCheck: value(),
    }),
    ...exportsOf("./runtime/check-any-response.js", internal, {
        checkAnyResponse: value(),
    }),
    ...exportsOf("./runtime/checked-answer.js", ["testing-contract"], {
        CheckableResponse: type(),
    }),
    ...exportsOf("./runtime/contract-report.js", ["testing-contract"], {
        ContractReport: type(),
        ReportedFinding: type(),
        ReportedOperation: type(),
        ReportedPair: type(),
        UnmatchedRequest: type(),
    }),
    ...exportsOf("./runtime/documented-responses.js", internal, {
        DocumentedResponses: type(),
    }),
    ...exportsOf("./runtime/finding.js", ["testing-contract"], {
        Finding: type(),
        FindingRule: type(),
    }),
    ...exportsOf("./runtime/record-contract.js", ["testing-contract"], {
        InterceptorLike: type(),
        Recorder: type(),
        RecordOptions: type(),
    }),
    ...exportsOf("./runtime/record-contract.js", internal, {
        startRecording: value(),
    }),
};
