/** What the modules for tests export. No module of operations imports them, so that these may have any of the names. */
export declare const testing: {
    checkResponse: import("../emit/module-symbol.js").ModuleSymbol;
    recordContract: import("../emit/module-symbol.js").ModuleSymbol;
    assertHandlesAll: import("../emit/module-symbol.js").ModuleSymbol;
    fakeAnswer: import("../emit/module-symbol.js").ModuleSymbol;
    fakeClient: import("../emit/module-symbol.js").ModuleSymbol;
    fakeData: import("../emit/module-symbol.js").ModuleSymbol;
    fakeError: import("../emit/module-symbol.js").ModuleSymbol;
    fakeFetch: import("../emit/module-symbol.js").ModuleSymbol;
    hostileAnswer: import("../emit/module-symbol.js").ModuleSymbol;
    fakes: import("../emit/module-symbol.js").ModuleSymbol;
    FakeDataTypes: import("../emit/module-symbol.js").ModuleSymbol;
    documented: import("../emit/module-symbol.js").ModuleSymbol;
};
