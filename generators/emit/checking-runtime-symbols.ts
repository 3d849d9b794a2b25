import type * as checkAnyResponse from "../runtime/check-any-response.js";
import type * as checkResponse from "../runtime/check-response.js";
import type * as checkedAnswer from "../runtime/checked-answer.js";
import type * as contractReport from "../runtime/contract-report.js";
import type * as documentedResponses from "../runtime/documented-responses.js";
import type * as finding from "../runtime/finding.js";
import type * as recordContract from "../runtime/record-contract.js";
import { exportsOf, type, value } from "./runtime-exports.js";

/** What the modules that check responses take for themselves. */
const internal = [] as const;

/** All that the modules that check responses may take from the runtime. */
export const checkingRuntime = {
  ...exportsOf("./runtime/check-response.js", internal, {
    createCheck: value<typeof checkResponse.createCheck>(),
  }),
  ...exportsOf("./runtime/check-any-response.js", internal, {
    checkAnyResponse: value<typeof checkAnyResponse.checkAnyResponse>(),
  }),
  ...exportsOf("./runtime/checked-answer.js", ["testing-contract"], {
    CheckableResponse: type<checkedAnswer.CheckableResponse>(),
  }),
  ...exportsOf("./runtime/contract-report.js", ["testing-contract"], {
    ContractReport: type<contractReport.ContractReport>(),
    ReportedFinding: type<contractReport.ReportedFinding>(),
    ReportedOperation: type<contractReport.ReportedOperation>(),
    ReportedPair: type<contractReport.ReportedPair>(),
    UnmatchedRequest: type<contractReport.UnmatchedRequest>(),
  }),
  ...exportsOf("./runtime/documented-responses.js", internal, {
    DocumentedResponses: type<documentedResponses.DocumentedResponses>(),
  }),
  ...exportsOf("./runtime/finding.js", ["testing-contract"], {
    Finding: type<finding.Finding>(),
    FindingRule: type<finding.FindingRule>(),
  }),
  ...exportsOf("./runtime/record-contract.js", ["testing-contract"], {
    InterceptorLike: type<recordContract.InterceptorLike>(),
    Recorder: type<recordContract.Recorder>(),
    RecordOptions: type<recordContract.RecordOptions>(),
  }),
  ...exportsOf("./runtime/record-contract.js", internal, {
    startRecording: value<typeof recordContract.startRecording>(),
  }),
};
