/** What reading errors takes of the runtime, whichever client made the call. */
export declare const guards: {
    HeadersLike: import("./runtime-exports.js").RuntimeSymbol;
    findFailure: import("./runtime-exports.js").RuntimeSymbol;
    readErrorHeaders: import("./runtime-exports.js").RuntimeSymbol;
    parseAnswer: import("./runtime-exports.js").RuntimeSymbol;
    parseAnyAnswer: import("./runtime-exports.js").RuntimeSymbol;
    Answer: import("./runtime-exports.js").RuntimeSymbol;
    ForeignAnswer: import("./runtime-exports.js").RuntimeSymbol;
    ReadAnswer: import("./runtime-exports.js").RuntimeSymbol;
    readFields: import("./runtime-exports.js").RuntimeSymbol;
    readIssues: import("./runtime-exports.js").RuntimeSymbol;
    findDocsPage: import("./runtime-exports.js").RuntimeSymbol;
    isErrorOf: import("./runtime-exports.js").RuntimeSymbol;
    readThrown: import("./runtime-exports.js").RuntimeSymbol;
    contractOf: import("./runtime-exports.js").RuntimeSymbol;
    ErrorApi: import("./runtime-exports.js").RuntimeSymbol;
    ErrorContract: import("./runtime-exports.js").RuntimeSymbol;
};
