import type * as errors from "../runtime/errors.js";
import type * as fake from "../runtime/fake.js";
import type * as fakeAnswers from "../runtime/fake-answers.js";
import type * as fakeClient from "../runtime/fake-client.js";
import type * as fakeData from "../runtime/fake-data.js";
import type * as fakeEntries from "../runtime/fake-entries.js";
import type * as fakeErrors from "../runtime/fake-errors.js";
import type * as fakeHostile from "../runtime/fake-hostile.js";
import type * as fakeResponse from "../runtime/fake-response.js";
import type * as handlesAll from "../runtime/handles-all.js";
import type * as mocks from "../runtime/mocks.js";
import { exportsOf, type, value } from "./runtime-exports.js";

/** What the modules for tests take for themselves. */
const internal = [] as const;

/** All that the modules for tests may take from the runtime; no module of operations imports any of it. */
export const testingRuntime = {
  ...exportsOf("./runtime/fake.js", ["testing"], {
    FakeHandler: type<fake.FakeHandler>(),
  }),
  ...exportsOf("./runtime/fake.js", internal, {
    createFakeFetch: value<typeof fake.createFakeFetch>(),
  }),
  ...exportsOf("./runtime/fake-answers.js", ["testing"], {
    FakeAnswerOf: type<fakeAnswers.FakeAnswerOf<unknown>>(),
    ExactKind: type<fakeAnswers.ExactKind<errors.AnyError, string>>(),
    FakeKind: type<fakeAnswers.FakeKind>(),
    FakeOptions: type<fakeAnswers.FakeOptions>(),
  }),
  ...exportsOf("./runtime/fake-answers.js", internal, {
    createFakeAnswer: value<typeof fakeAnswers.createFakeAnswer>(),
  }),
  ...exportsOf("./runtime/fake-client.js", ["testing"], {
    FakeClientOptions: type<fakeClient.FakeClientOptions>(),
  }),
  ...exportsOf("./runtime/fake-client.js", internal, {
    createFakeClient: value<typeof fakeClient.createFakeClient>(),
    toFakeRoutes: value<typeof fakeClient.toFakeRoutes>(),
  }),
  ...exportsOf("./runtime/fake-data.js", ["testing"], {
    FakeDataOptions: type<fakeData.FakeDataOptions>(),
    FakeOverrides: type<fakeData.FakeOverrides<unknown>>(),
  }),
  ...exportsOf("./runtime/fake-data.js", internal, {
    createFakeData: value<typeof fakeData.createFakeData>(),
  }),
  ...exportsOf("./runtime/fake-entries.js", internal, {
    FakeEntry: type<fakeEntries.FakeEntry>(),
    OperationFakes: type<fakeEntries.OperationFakes>(),
  }),
  ...exportsOf("./runtime/fake-errors.js", ["testing"], {
    FakeErrorOf: type<fakeErrors.FakeErrorOf<errors.AnyError, string>>(),
  }),
  ...exportsOf("./runtime/fake-errors.js", internal, {
    createFakeError: value<typeof fakeErrors.createFakeError>(),
  }),
  ...exportsOf("./runtime/fake-hostile.js", ["testing"], {
    FakeHostility: type<fakeHostile.FakeHostility>(),
  }),
  ...exportsOf("./runtime/fake-hostile.js", internal, {
    createHostileAnswer: value<typeof fakeHostile.createHostileAnswer>(),
  }),
  ...exportsOf("./runtime/handles-all.js", ["testing"], {
    FailureContext: type<handlesAll.FailureContext>(),
    HandledWays: type<handlesAll.HandledWays>(),
    HandlesAllOptions: type<handlesAll.HandlesAllOptions>(),
  }),
  ...exportsOf("./runtime/handles-all.js", internal, {
    runAllWays: value<typeof handlesAll.runAllWays>(),
  }),
  ...exportsOf("./runtime/mocks.js", ["testing-msw"], {
    MockOptions: type<mocks.MockOptions>(),
    OperationMocks: type<mocks.OperationMocks<string, fakeAnswers.FakeKind, object>>(),
  }),
  ...exportsOf("./runtime/mocks.js", internal, {
    createMockHandlers: value<typeof mocks.createMockHandlers>(),
    createOperationMocks: value<typeof mocks.createOperationMocks>(),
  }),
  ...exportsOf("./runtime/fake-response.js", ["testing"], {
    FakeAnswer: type<fakeResponse.FakeAnswer>(),
    FakeFailure: type<fakeResponse.FakeFailure>(),
  }),
};
