import { exportsOf, type, value } from "./runtime-exports.js";
/** What the modules for tests take for themselves. */
const internal = [];
/** All that the modules for tests may take from the runtime; no module of operations imports any of it. */
export const testingRuntime = {
    ...exportsOf("./runtime/fake.js", ["testing"], {
        FakeHandler: type(),
    }),
    ...exportsOf("./runtime/fake.js", internal, {
        createFakeFetch: value(),
    }),
    ...exportsOf("./runtime/fake-answers.js", ["testing"], {
        FakeAnswerOf: type(),
        ExactKind: type(),
        FakeKind: type(),
        FakeOptions: type(),
    }),
    ...exportsOf("./runtime/fake-answers.js", internal, {
        createFakeAnswer: value(),
    }),
    ...exportsOf("./runtime/fake-client.js", ["testing"], {
        FakeClientOptions: type(),
    }),
    ...exportsOf("./runtime/fake-client.js", internal, {
        createFakeClient: value(),
        toFakeRoutes: value(),
    }),
    ...exportsOf("./runtime/fake-data.js", ["testing"], {
        FakeDataOptions: type(),
        FakeOverrides: type(),
    }),
    ...exportsOf("./runtime/fake-data.js", internal, {
        createFakeData: value(),
    }),
    ...exportsOf("./runtime/fake-entries.js", internal, {
        FakeEntry: type(),
        OperationFakes: type(),
    }),
    ...exportsOf("./runtime/fake-errors.js", ["testing"], {
        FakeErrorOf: type(),
    }),
    ...exportsOf("./runtime/fake-errors.js", internal, {
        createFakeError: value(),
    }),
    ...exportsOf("./runtime/fake-hostile.js", ["testing"], {
        FakeHostility: type(),
    }),
    ...exportsOf("./runtime/fake-hostile.js", internal, {
        createHostileAnswer: value(),
    }),
    ...exportsOf("./runtime/handles-all.js", ["testing"], {
        FailureContext: type(),
        HandledWays: type(),
        HandlesAllOptions: type(),
    }),
    ...exportsOf("./runtime/handles-all.js", internal, {
        runAllWays: value(),
    }),
    ...exportsOf("./runtime/mocks.js", ["testing-msw"], {
        MockOptions: type(),
        OperationMocks: type(),
    }),
    ...exportsOf("./runtime/mocks.js", internal, {
        createMockHandlers: value(),
        createOperationMocks: value(),
    }),
    ...exportsOf("./runtime/fake-response.js", ["testing"], {
        FakeAnswer: type(),
        FakeFailure: type(),
    }),
};
