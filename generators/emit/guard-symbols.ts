import type * as contractOf from "../runtime/contract-of.js";
import type * as docsPage from "../runtime/docs-page.js";
import type * as errorContract from "../runtime/error-contract.js";
import type * as errorHeaders from "../runtime/error-headers.js";
import type * as fieldIssues from "../runtime/field-issues.js";
import type * as foreignAnswer from "../runtime/foreign-answer.js";
import type * as headers from "../runtime/headers.js";
import type * as issues from "../runtime/issues.js";
import type * as parseAnswer from "../runtime/parse-answer.js";
import type * as refusal from "../runtime/refusal.js";
import type * as thrown from "../runtime/thrown.js";
import { exportsOf, type, value } from "./runtime-exports.js";

/** What the generated code takes for itself. */
const internal = [] as const;

/** What reading errors takes of the runtime, whichever client made the call. */
export const guards = {
  ...exportsOf("./runtime/error-contract.js", internal, {
    ErrorApi: type<errorContract.ErrorApi>(),
    ErrorContract: type<errorContract.ErrorContract>(),
  }),
  ...exportsOf("./runtime/contract-of.js", internal, {
    contractOf: value<typeof contractOf.contractOf>(),
  }),
  ...exportsOf("./runtime/thrown.js", ["errors"], {
    FailedCall: type<thrown.FailedCall>(),
  }),
  ...exportsOf("./runtime/thrown.js", internal, {
    isErrorOf: value<typeof thrown.isErrorOf>(),
    readThrown: value<typeof thrown.readThrown>(),
  }),
  ...exportsOf("./runtime/docs-page.js", internal, {
    findDocsPage: value<typeof docsPage.findDocsPage>(),
  }),
  ...exportsOf("./runtime/issues.js", internal, {
    readIssues: value<typeof issues.readIssues>(),
  }),
  ...exportsOf("./runtime/field-issues.js", internal, {
    readFields: value<typeof fieldIssues.readFields>(),
  }),
  ...exportsOf("./runtime/foreign-answer.js", ["errors"], {
    Answer: type<foreignAnswer.Answer>(),
    ForeignAnswer: type<foreignAnswer.ForeignAnswer>(),
    ReadAnswer: type<foreignAnswer.ReadAnswer<unknown>>(),
  }),
  ...exportsOf("./runtime/parse-answer.js", internal, {
    parseAnswer: value<typeof parseAnswer.parseAnswer>(),
    parseAnyAnswer: value<typeof parseAnswer.parseAnyAnswer>(),
  }),
  ...exportsOf("./runtime/error-headers.js", internal, {
    readErrorHeaders: value<typeof errorHeaders.readErrorHeaders>(),
  }),
  ...exportsOf("./runtime/refusal.js", internal, {
    findFailure: value<typeof refusal.findFailure>(),
  }),
  ...exportsOf("./runtime/headers.js", ["errors"], {
    HeadersLike: type<headers.HeadersLike>(),
  }),
};
