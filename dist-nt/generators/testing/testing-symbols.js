import { symbolsOf } from "../emit/module-symbol.js";
/** What the modules for tests export. No module of operations imports them, so that these may have any of the names. */
export const testing = {
    ...symbolsOf("./documented-responses.js", { documented: "value" }),
    ...symbolsOf("./fakes.js", { fakes: "value", FakeDataTypes: "type" }),
    ...symbolsOf("./testing.js", {
        assertHandlesAll: "value",
        fakeAnswer: "value",
        fakeClient: "value",
        fakeData: "value",
        fakeError: "value",
        fakeFetch: "value",
        hostileAnswer: "value",
    }),
    ...symbolsOf("./testing-contract.js", { checkResponse: "value", recordContract: "value" }),
};
