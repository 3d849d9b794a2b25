import type { Contract } from "../contract/contract.js";
import { hasRefusals } from "../emit/can-refuse.js";
import { type Code, code, enclose, toComment, toIdentifier, toPropertyName } from "../emit/code.js";
import { listRuleCodes } from "../emit/describe-codes.js";
import { generated } from "../emit/generated-symbols.js";
import type { Use } from "../emit/module-symbol.js";
import { listNamedOperations, symbolsOfOperation } from "../emit/operation-names.js";
import { listRuntimeExports, runtime } from "../emit/runtime-symbols.js";
import { emitConst, emitFile, emitFunction, emitReexports } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";

/** `errors.ts`, the entry for those who bring their own HTTP client: `parseError` and everything to handle its result. */
export function emitErrors(contract: Contract): OutputFile {
  const all = listNamedOperations(contract).map(({ operation, named }) => ({
    id: toPropertyName(operation.id),
    symbols: symbolsOfOperation(named),
    hasCodes: listRuleCodes(operation).length > 0,
  }));
  return emitFile("client/src/errors.ts", (use) => [
    ...emitReexports([
      ...all.flatMap(({ symbols, hasCodes }) => [
        symbols.codes,
        ...(hasCodes ? [symbols.codeError] : []),
        symbols.error,
      ]),
      ...[generated.ErrorKinds, generated.GenericCodes, generated.OperationErrors],
      ...listRuntimeExports("errors"),
    ]),
    emitConst(
      generated.contracts.name,
      enclose(
        "{}",
        all.map(({ id, symbols }) => code`${id}: ${use(symbols.contract)}`),
      ),
      {
        type: code`{ readonly [Id in keyof ${use(generated.OperationErrors)}]: ${use(runtime.OperationContract)} }`,
      },
    ),
    emitParseError(contract, use),
  ]);
}

function emitParseError(contract: Contract, use: Use): Code {
  const errors = use(generated.OperationErrors);
  const canBeSuccess = hasRefusals(contract);
  const read = use(canBeSuccess ? runtime.parseAnyAnswer : runtime.parseAnswer);
  const returned = canBeSuccess ? code`${errors}[Id] | undefined` : code`${errors}[Id]`;
  return emitFunction(generated.parseError.name, {
    typeParameters: [code`Id extends keyof ${errors}`, code`A extends ${use(runtime.ForeignAnswer)}`],
    parameters: [
      { name: toIdentifier("operation"), type: toIdentifier("Id") },
      { name: toIdentifier("answer"), type: code`${use(runtime.ReadAnswer)}<A>` },
    ],
    returns: returned,
    body: code`return ${read}(${use(generated.contracts)}[operation], answer as A) as ${returned};`,
    docs: toComment(canBeSuccess ? ofAnyAnswer : ofErrors),
  });
}

const ofErrors =
  "Reads an answer of any HTTP client that is not a success: the same errors that the client gives. " +
  "Takes `{ status, headers, body }`, a response of axios, and an exception of ky that has one. " +
  "Total: whatever the body is, an error comes of it.";

const ofAnyAnswer =
  "Reads an answer of any HTTP client: the same errors that the client gives, and `undefined` for a success " +
  "whose body does not say that the API refuses. Takes `{ status, headers, body }`, a response of axios, and an " +
  "exception of ky that has one. Total: whatever the body of any other answer is, an error comes of it.";
