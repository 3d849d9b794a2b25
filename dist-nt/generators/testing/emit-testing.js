import { code, toComment, toIdentifier } from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import { listRuntimeExports, runtime } from "../emit/runtime-symbols.js";
import { emitFile, emitFunction, emitReexports, } from "../emit/source-file.js";
import { testingRuntime } from "../emit/testing-runtime-symbols.js";
import { testing } from "./testing-symbols.js";
/** `testing.ts`: fakes of every success and every error, typed by operation, and a `fetch` and a client that give them. */
export function emitTesting() {
    return emitFile("client/src/testing.ts", (use) => [
        ...emitReexports([...listRuntimeExports("testing"), testing.FakeDataTypes]),
        emitData(use),
        emitAnswer(use),
        emitError(use),
        emitHostile(use),
        emitFetch(use),
        emitClient(use),
        emitAssert(use),
    ]);
}
const operation = { name: toIdentifier("operation"), type: toIdentifier("Id") };
function optional(name, type) {
    return { name: toIdentifier(name), type, optional: true };
}
function ofEvery(use) {
    return code `Id extends keyof ${use(generated.OperationErrors)}`;
}
/** The errors of the operation. */
function errorsOf(use) {
    return code `${use(generated.OperationErrors)}[Id]`;
}
function emitData(use) {
    const types = use(testing.FakeDataTypes);
    return emitFunction(testing.fakeData.name, {
        typeParameters: [code `Id extends keyof ${types}`],
        parameters: [
            operation,
            optional("overrides", code `${use(testingRuntime.FakeOverrides)}<${types}[Id]>`),
            optional("options", use(testingRuntime.FakeDataOptions)),
        ],
        returns: code `${types}[Id]`,
        body: code `return ${use(testingRuntime.createFakeData)}(${use(testing.fakes)}[operation], overrides, options) as ${types}[Id];`,
        docs: toComment("The data of a call that succeeds, valid by its schema, with what a test wants to be otherwise. " +
            "The same for the same arguments."),
    });
}
function emitAnswer(use) {
    const answer = use(testingRuntime.FakeAnswer);
    const options = optional("options", use(testingRuntime.FakeOptions));
    const typeParameters = [ofEvery(use)];
    const overloads = [
        {
            typeParameters,
            parameters: [operation],
            returns: answer,
            docs: toComment("The answer of an operation that succeeds."),
        },
        {
            typeParameters: [...typeParameters, code `Code extends ${use(runtime.CodeOf)}<${errorsOf(use)}>`],
            parameters: [operation, { name: toIdentifier("code"), type: toIdentifier("Code") }, options],
            returns: answer,
            docs: toComment("The answer with which the API says a documented code of an operation."),
        },
        {
            typeParameters,
            parameters: [operation, { name: toIdentifier("status"), type: toIdentifier("number") }, options],
            returns: answer,
            docs: toComment("The answer that is documented for a status; one without a body if none is."),
        },
        {
            typeParameters: [
                ...typeParameters,
                code `const Kind extends ${use(testingRuntime.FakeKind)}<${errorsOf(use)}>`,
            ],
            parameters: [operation, { name: toIdentifier("kind"), type: toIdentifier("Kind") }],
            returns: code `${use(testingRuntime.FakeAnswerOf)}<Kind>`,
            docs: toComment("The answer that an error of a kind comes of, or why there is none."),
        },
    ];
    return emitFunction(testing.fakeAnswer.name, {
        overloads,
        parameters: [
            // Of an API without operations, no other type is that of every signature above.
            { name: operation.name, type: toIdentifier("string") },
            optional("wish", toIdentifier("unknown")),
            options,
        ],
        returns: toIdentifier("unknown"),
        body: code `return ${use(testingRuntime.createFakeAnswer)}(${use(testing.fakes)}[operation as keyof ${use(generated.OperationErrors)}], wish as string, options);`,
    });
}
function emitError(use) {
    const wish = code `${use(runtime.CodeOf)}<${errorsOf(use)}> | ${use(testingRuntime.FakeKind)}<${errorsOf(use)}>`;
    const returns = code `${use(testingRuntime.FakeErrorOf)}<${errorsOf(use)}, Wish>`;
    return emitFunction(testing.fakeError.name, {
        typeParameters: [ofEvery(use), code `const Wish extends ${wish}`],
        parameters: [
            operation,
            {
                name: toIdentifier("wish"),
                type: code `Wish & ${use(testingRuntime.ExactKind)}<${errorsOf(use)}, Wish>`,
            },
            optional("options", use(testingRuntime.FakeOptions)),
        ],
        returns,
        body: code `const error: unknown = ${use(testingRuntime.createFakeError)}(${use(testing.fakes)}[operation], wish as string, options);
return error as ${returns};`,
        docs: toComment('The error that a call of an operation gives: for a documented code, or of a kind, as in `{ kind: "rateLimited" }`.'),
    });
}
function emitHostile(use) {
    return emitFunction(testing.hostileAnswer.name, {
        parameters: [
            { name: operation.name, type: code `keyof ${use(generated.OperationErrors)}` },
            { name: toIdentifier("form"), type: use(testingRuntime.FakeHostility) },
        ],
        returns: code `${use(testingRuntime.FakeAnswer)} | ${use(testingRuntime.FakeFailure)}`,
        body: code `return ${use(testingRuntime.createHostileAnswer)}(${use(testing.fakes)}[operation], form);`,
        docs: toComment("What no document promises, and servers and those on the way do all the same."),
    });
}
/** What each operation is to do. */
function takeHandlers(use) {
    return {
        name: toIdentifier("handlers"),
        type: code `{ readonly [Id in keyof ${use(generated.OperationErrors)}]?: ${use(testingRuntime.FakeHandler)} }`,
    };
}
function emitFetch(use) {
    return emitFunction(testing.fakeFetch.name, {
        parameters: [takeHandlers(use)],
        returns: code `(request: Request) => Promise<Response>`,
        body: code `return ${use(testingRuntime.createFakeFetch)}(${use(testingRuntime.toFakeRoutes)}(${use(testing.fakes)}, handlers));`,
        docs: toComment("A fetch for createClient that answers for the given operations and needs no network. A request of any other " +
            "operation fails as a broken connection does; with fakeClient it is the test that fails."),
    });
}
function emitClient(use) {
    return emitFunction(testing.fakeClient.name, {
        parameters: [takeHandlers(use), optional("options", use(testingRuntime.FakeClientOptions))],
        returns: use(runtime.Client),
        body: code `return ${use(testingRuntime.createFakeClient)}(${use(testing.fakes)}, handlers, options);`,
        docs: toComment("A client that answers for the given operations, and needs no network, credentials or time: it sends each " +
            "request once. A call of any other operation rejects with `no fake for` its name, so that the test fails."),
    });
}
function emitAssert(use) {
    return emitFunction(testing.assertHandlesAll.name, {
        parameters: [
            { name: operation.name, type: code `keyof ${use(generated.OperationErrors)}` },
            { name: toIdentifier("run"), type: code `(context: ${use(testingRuntime.FailureContext)}) => unknown` },
            optional("options", use(testingRuntime.HandlesAllOptions)),
        ],
        returns: code `Promise<${use(testingRuntime.HandledWays)}>`,
        body: code `return ${use(testingRuntime.runAllWays)}(${use(testing.fakes)}, operation, run, options);`,
        docs: toComment("Runs code once for each way in which an operation can fail: every documented code and status, every kind of " +
            "error, and hostile responses. Rejects with a line for each way in which the code threw something else than this error as " +
            "`ApiError`, did not end, fell into its catch-all, or did not call the operation."),
    });
}
