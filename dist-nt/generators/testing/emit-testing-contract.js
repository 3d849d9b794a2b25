import { checkingRuntime } from "../emit/checking-runtime-symbols.js";
import { code, toComment, toIdentifier, toLiteral } from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import { listRuntimeExports } from "../emit/runtime-symbols.js";
import { emitFile, emitFunction, emitReexports } from "../emit/source-file.js";
import { testing } from "./testing-symbols.js";
/** `testing-contract.ts`: responses checked against the document, one by one or as they pass. */
export function emitTestingContract(contract) {
    return emitFile("client/src/testing-contract.ts", (use) => [
        ...emitReexports(listRuntimeExports("testing-contract")),
        code `const check = ${use(checkingRuntime.createCheck)}(${use(testing.documented)});`,
        emitCheckResponse(use),
        emitRecordContract(contract, use),
    ]);
}
function emitCheckResponse(use) {
    const response = use(checkingRuntime.CheckableResponse);
    const contracts = use(generated.contracts);
    return emitFunction(testing.checkResponse.name, {
        parameters: [
            { name: toIdentifier("operation"), type: use(generated.OperationName) },
            { name: toIdentifier("response"), type: code `${response} | PromiseLike<${response}>` },
        ],
        returns: code `Promise<readonly ${use(checkingRuntime.Finding)}[]>`,
        body: code `return ${use(checkingRuntime.checkAnyResponse)}(check, ${contracts}, operation, response);`,
        docs: toComment("Checks a response of an operation against the document: its status, code, media type, body and headers. " +
            "Takes a Response, which can still be read afterwards, the responses of supertest, of inject of Fastify " +
            "and of axios, and { status, headers, body }. Gives what is wrong; nothing for a response as documented."),
    });
}
function emitRecordContract({ title, version }, use) {
    const options = use(checkingRuntime.RecordOptions);
    return emitFunction(testing.recordContract.name, {
        parameters: [{ name: toIdentifier("options"), type: options, initializer: code `{}` }],
        returns: use(checkingRuntime.Recorder),
        body: code `const api = ${toLiteral({ title, version })};
return ${use(checkingRuntime.startRecording)}({ api, contracts: Object.values(${use(generated.contracts)}), ${use(testing.documented)}, check }, options);`,
        docs: toComment("Checks every response of the API that passes through fetch from now on, without any effect on it, and " +
            "counts which statuses and codes of which operations were seen. Writes a report at the end, which " +
            "openapi-errors coverage reads."),
    });
}
