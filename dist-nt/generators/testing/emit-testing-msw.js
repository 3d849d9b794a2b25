import { code, toComment, toIdentifier } from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import { listRuntimeExports, runtime } from "../emit/runtime-symbols.js";
import { emitFile, emitFunction, emitReexports } from "../emit/source-file.js";
import { testingRuntime } from "../emit/testing-runtime-symbols.js";
import { testing } from "./testing-symbols.js";
/** `testing-msw.ts`: handlers of MSW, which nothing else of the client needs. */
export function emitTestingMsw() {
    return emitFile("client/src/testing-msw.ts", (use) => {
        const errors = code `${use(generated.OperationErrors)}[Id]`;
        const types = use(testing.FakeDataTypes);
        const overrides = code `Id extends keyof ${types} ? ${use(testingRuntime.FakeOverrides)}<${types}[Id]> : never`;
        const mocks = code `${use(testingRuntime.OperationMocks)}<${use(runtime.CodeOf)}<${errors}>, ${use(testingRuntime.FakeKind)}<${errors}>, ${overrides}>`;
        const fakes = use(testing.fakes);
        const options = { name: toIdentifier("options"), type: use(testingRuntime.MockOptions), optional: true };
        return [
            ...emitReexports(listRuntimeExports("testing-msw")),
            emitFunction(toIdentifier("handlers"), {
                parameters: [options],
                returns: code `ReturnType<typeof ${use(testingRuntime.createMockHandlers)}>`,
                body: code `return ${use(testingRuntime.createMockHandlers)}(${fakes}, options);`,
                docs: toComment("A handler for every operation, which answers with a success: for `setupServer`, `setupWorker`, and the parameters of Storybook."),
            }),
            emitFunction(toIdentifier("on"), {
                typeParameters: [code `Id extends keyof ${use(generated.OperationErrors)}`],
                parameters: [{ name: toIdentifier("operation"), type: toIdentifier("Id") }, options],
                returns: mocks,
                body: code `return ${use(testingRuntime.createOperationMocks)}(${fakes}[operation], options);`,
                docs: toComment('Handlers of an operation that answer in one way, such as `server.use(on("…").status(429, { retryAfter: 3 }))`.'),
            }),
        ];
    });
}
