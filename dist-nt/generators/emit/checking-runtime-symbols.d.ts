/** All that the modules that check responses may take from the runtime. */
export declare const checkingRuntime: {
    startRecording: import("./runtime-exports.js").RuntimeSymbol;
    InterceptorLike: import("./runtime-exports.js").RuntimeSymbol;
    Recorder: import("./runtime-exports.js").RuntimeSymbol;
    RecordOptions: import("./runtime-exports.js").RuntimeSymbol;
    Finding: import("./runtime-exports.js").RuntimeSymbol;
    FindingRule: import("./runtime-exports.js").RuntimeSymbol;
    DocumentedResponses: import("./runtime-exports.js").RuntimeSymbol;
    ContractReport: import("./runtime-exports.js").RuntimeSymbol;
    ReportedFinding: import("./runtime-exports.js").RuntimeSymbol;
    ReportedOperation: import("./runtime-exports.js").RuntimeSymbol;
    ReportedPair: import("./runtime-exports.js").RuntimeSymbol;
    UnmatchedRequest: import("./runtime-exports.js").RuntimeSymbol;
    CheckableResponse: import("./runtime-exports.js").RuntimeSymbol;
    checkAnyResponse: import("./runtime-exports.js").RuntimeSymbol;
    createCheck: import("./runtime-exports.js").RuntimeSymbol;
};
