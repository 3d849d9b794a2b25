import { code, enclose, toComment, toIdentifier, toLiteral, toPropertyName } from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import { symbolsOf } from "../emit/module-symbol.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitConst, emitFile, emitFunction } from "../emit/source-file.js";
const symbols = symbolsOf("./fakes.js", { fakeAnswer: "value", fakeError: "value" });
const answers = toIdentifier("answers");
/** `fakes.ts`: for tests, the answer and the error of every documented code. */
export function emitFakes({ operations }) {
    return emitFile("client/src/fakes.ts", (use) => [
        emitConst(answers, enclose("{}", operations.map((one) => code `${toPropertyName(one.id)}: ${toLiteral(listSamples(one), "  ")}`)), {
            type: code `{ readonly [Id in keyof ${use(generated.OperationErrors)}]: Readonly<Record<string, ${use(runtime.Answer)}>> }`,
            docs: toComment("By operationId and code, valid by their schemas."),
        }),
        emitFakeAnswer(use),
        emitFakeError(use),
    ]);
}
/** Samples by code; the first status of a code that comes with several. */
function listSamples({ errors }) {
    const samples = errors.flatMap(({ codes }) => codes.map(({ code: name, sample: body, sampleStatus: status }) => [name, { status, body }]));
    return Object.fromEntries([...samples].reverse());
}
/** What takes a code of an operation. */
function takeCode(use) {
    const error = code `${use(generated.OperationErrors)}[Id]`;
    return {
        typeParameters: [
            code `Id extends keyof ${use(generated.OperationErrors)}`,
            code `Code extends ${use(runtime.CodeOf)}<${error}>`,
        ],
        parameters: [
            { name: toIdentifier("operation"), type: toIdentifier("Id") },
            { name: toIdentifier("code"), type: toIdentifier("Code") },
        ],
    };
}
function emitFakeAnswer(use) {
    return emitFunction(symbols.fakeAnswer.name, {
        ...takeCode(use),
        returns: use(runtime.Answer),
        body: code `const answer = Object.hasOwn(${answers}[operation], code) ? ${answers}[operation][code] : undefined;
if (!answer) throw new TypeError(\`\${operation} has no code \${code}\`);
return answer;`,
        docs: toComment("The answer with which the API says a documented code of an operation."),
    });
}
function emitFakeError(use) {
    const error = code `Extract<${use(generated.OperationErrors)}[Id], { readonly code: Code }>`;
    return emitFunction(symbols.fakeError.name, {
        ...takeCode(use),
        returns: error,
        body: code `const error: unknown = ${use(generated.parseError)}(operation, ${symbols.fakeAnswer.name}(operation, code));
return error as ${error};`,
        docs: toComment("The error that is read of that answer."),
    });
}
