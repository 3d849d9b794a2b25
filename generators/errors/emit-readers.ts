import { type Code, code, toComment, toIdentifier } from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import type { ModuleSymbol, Use } from "../emit/module-symbol.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitFunction, type Parameter } from "../emit/source-file.js";

const operation = toIdentifier("operation");
const name = toIdentifier("Name");

/**
 * The functions that read errors for other HTTP clients: `parseError`, `findError`, `parseThrown` and `isErrorOf`.
 *
 * @param canBeSuccess whether a success may say that the API refuses, so that `parseError` is asked about those too
 */
export function emitReaders(canBeSuccess: boolean, use: Use): readonly Code[] {
  const found = code`${use(runtime.contractOf)}(${use(generated.contracts)}, operation)`;
  const toError = code`${use(generated.ErrorOf)}<${name}>`;
  const toMaybe = code`${toError} | undefined`;
  const ofAnswer = takeAnswer(code`${name} extends ${use(generated.OperationName)}`, name, use);
  const any = code`${use(runtime.parseAnyAnswer)}(${found}, answer as A)`;
  return [
    emitReader(generated.parseError, {
      ...ofAnswer,
      returns: canBeSuccess ? toMaybe : toError,
      read: canBeSuccess ? any : code`${use(runtime.parseAnswer)}(${found}, answer as A)`,
      says: canBeSuccess ? ofAnyAnswer : ofErrors,
    }),
    emitReader(generated.findError, { ...ofAnswer, returns: toMaybe, read: any, says: ofAnyAnswer }),
    emitReader(generated.parseThrown, {
      typeParameters: [code`${name} extends ${use(generated.OperationName)}`],
      parameters: [
        { name: operation, type: name },
        { name: toIdentifier("thrown"), type: code`unknown` },
        { name: toIdentifier("call"), type: use(runtime.FailedCall), optional: true },
      ],
      returns: toError,
      read: code`${use(runtime.readThrown)}(${found}, thrown, call)`,
      says: ofThrown,
    }),
    emitGuard(found, toError, use),
  ];
}

function emitGuard(found: Code, error: Code, use: Use): Code {
  const guard = use(runtime.isErrorOf, toIdentifier("isErrorOfContract"));
  return emitFunction(generated.isErrorOf.name, {
    typeParameters: [code`${name} extends ${use(generated.OperationName)}`],
    parameters: [
      { name: operation, type: name },
      { name: toIdentifier("value"), type: code`unknown` },
    ],
    returns: code`value is ${error}`,
    body: code`return ${guard}(${found}, value);`,
    docs: toComment("Whether a value, such as what was thrown, is an error of an operation."),
  });
}

/** `parseErrorOf`, which takes the contract of the operation, so that a bundle holds no other. */
export function emitReaderOfOne(use: Use): Code {
  const errors = use(generated.OperationErrors);
  const id = toIdentifier("Id");
  const type = code`${use(runtime.ErrorContract)}<${id}>`;
  return emitReader(generated.parseErrorOf, {
    ...takeAnswer(code`${id} extends keyof ${errors}`, type, use),
    returns: code`${errors}[${id}]`,
    read: code`${use(runtime.parseAnswer)}(operation, answer as A)`,
    says: ofOne,
  });
}

interface Reader {
  readonly typeParameters: readonly Code[];
  readonly parameters: readonly Parameter[];
  readonly returns: Code;
  readonly read: Code;
  readonly says: string;
}

function emitReader(symbol: ModuleSymbol, { read, says, ...signature }: Reader): Code {
  return emitFunction(symbol.name, {
    ...signature,
    // An assertion of the type itself makes compilers build the errors of all operations: seconds, for a thousand.
    body: code`return ${read} as never;`,
    docs: toComment(says),
  });
}

function takeAnswer(typeParameter: Code, type: Code, use: Use) {
  return {
    typeParameters: [typeParameter, code`A extends ${use(runtime.ForeignAnswer)}`],
    parameters: [
      { name: operation, type },
      { name: toIdentifier("answer"), type: code`${use(runtime.ReadAnswer)}<A>` },
    ],
  };
}

const ofErrors =
  "Reads an answer of any HTTP client that is not a success: the same errors that the client gives. " +
  "Takes `{ status, headers, body }`, a response of axios, and an exception of ky that has one. " +
  "The operation is named by its id, or by method and path. Total: whatever the body is, an error comes of it.";

const ofAnyAnswer =
  "Reads an answer of any HTTP client: the same errors that the client gives, and `undefined` for a success " +
  "whose body does not say that the API refuses. Takes `{ status, headers, body }`, a response of axios, and an " +
  "exception of ky that has one. Total: whatever the body of any other answer is, an error comes of it.";

const ofThrown =
  "The error of a call, from what `fetch`, axios or ky threw: of the response that an exception of axios or ky 2 has, " +
  "else `network`, `timeout`, `aborted` or `unreadable`. `call` has the signal of the call, where somebody may abort " +
  "it with a reason of their own, and the response, where its body was still to be read. What is no failure of a " +
  "call, such as a mistake in a program, is thrown again.";

const ofOne =
  "The same as `parseError` by the contract of the operation, of `contracts.ts`: a bundle holds no other operation.";
