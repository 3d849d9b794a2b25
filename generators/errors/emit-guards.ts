import type { Contract } from "../contract/contract.js";
import { type Code, code, enclose, toComment, toIdentifier, toPropertyName } from "../emit/code.js";
import { nameOperations } from "../emit/operation-names.js";
import { errorRuntime } from "../emit/runtime-names.js";
import { emitConst, emitFunction, emitImport, emitReexports, printSourceFile } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";

/** `errors.ts`, the entry for those who bring their own HTTP client: `parseError` and everything to handle its result. */
export function emitGuards(contract: Contract): OutputFile {
  const names = nameOperations(contract);
  const pairs = contract.operations.flatMap((operation) => {
    const named = names.get(operation.id);
    return named ? [{ operation, named }] : [];
  });
  const table = enclose(
    "{}",
    pairs.map(({ operation, named }) => code`${toPropertyName(operation.id)}: ${named.contract}`),
  );
  const statements: Code[] = [
    emitImport(
      "./contracts.js",
      pairs.map(({ named }) => named.contract),
    ),
    emitImport("./error-types.js", [toIdentifier("OperationErrors")], { typesOnly: true }),
    emitImport("./runtime/classify.js", [toIdentifier("Answer")], { typesOnly: true }),
    emitImport("./runtime/classify.js", [toIdentifier("classifyAnswer")]),
    emitImport("./runtime/operation.js", [toIdentifier("OperationContract")], { typesOnly: true }),
    ...emitReexports("./error-types.js", {
      values: [],
      types: [
        ...pairs.flatMap(({ named }) => [named.codes, named.error]),
        ...["GenericCodes", "OperationErrors"].map(toIdentifier),
      ],
    }),
    ...errorRuntime.flatMap((module) => emitReexports(module.from, module)),
    ...emitReexports("./runtime/classify.js", {
      values: [],
      types: [toIdentifier("Answer")],
    }),
    ...emitReexports("./runtime/headers.js", {
      values: [],
      types: [toIdentifier("HeadersLike")],
    }),
    emitConst(toIdentifier("contracts"), table, {
      type: code`{ readonly [Id in keyof OperationErrors]: OperationContract }`,
    }),
    emitParseError(),
  ];
  return { path: "client/src/errors.ts", text: printSourceFile(statements) };
}

function emitParseError(): Code {
  return emitFunction(toIdentifier("parseError"), {
    typeParameters: [code`Id extends keyof OperationErrors`],
    parameters: [
      { name: toIdentifier("operation"), type: toIdentifier("Id") },
      { name: toIdentifier("answer"), type: toIdentifier("Answer") },
    ],
    returns: code`OperationErrors[Id]`,
    body: code`return classifyAnswer(contracts[operation], answer, { now: Date.now() }) as OperationErrors[Id];`,
    docs: toComment(
      "Reads an answer of any HTTP client that is not a success: the same errors that the client gives. " +
        "Total: whatever the body is, an error comes of it.",
    ),
  });
}
