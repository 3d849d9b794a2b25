import { findContract } from "../runtime/contract-of.js";
import { type FailedResult, type ForeignResult, toOwnResult } from "../runtime/foreign-result.js";
import { contracts, type ErrorOf, type OperationName } from "./errors.js";

/** An operation as a client of Redocly lists it. */
interface Called {
  readonly method: string;
  readonly path: string;
  readonly responseKind?: string;
}

/** The shapes of the operations of a client, `error` that of each. */
export type WithErrors<Operations, Ops> = {
  [Name in keyof Ops]: Ops[Name] extends { readonly mode: "result"; readonly result: infer Result }
    ? Omit<Ops[Name], "result"> & { result: Settled<Result, Operations[Name & keyof Operations]> }
    : Ops[Name];
};

type Settled<Result, Operation> = Extract<Result, { error: undefined }> | FailedResult<ErrorAt<Operation>>;
type ErrorAt<Operation> = Operation extends { readonly method: infer M; readonly path: infer P }
  ? ErrorAs<`${M & string} ${P & string}`>
  : never;
type ErrorAs<Name extends string> = Name extends OperationName ? ErrorOf<Name> : never;

type Call = (...input: readonly unknown[]) => Promise<ForeignResult>;

/** The same client, but for `error`: of a response, and of what was thrown where there is none. */
export function withErrors<Client extends object>(
  client: object,
  operations: Readonly<Record<string, Called>>,
): Client {
  const calls = Object.entries(operations)
    .filter(([, { responseKind }]) => responseKind !== "sse")
    .map(([name, operation]) => [name, wrap(client[name as never], operation)]);
  return { ...client, ...Object.fromEntries(calls) };
}

/** Pages and the id of the operation are properties of the function. What is no operation of the document stays as it is. */
function wrap(call: Call, { method, path }: Called): Call {
  const contract = findContract(contracts, `${method} ${path}`);
  if (!contract) return call;
  const wrapped: Call = async (...input) =>
    toOwnResult(
      contract,
      () => call(...input),
      // Options come last.
      { signal: Object(input.at(-1)).signal },
    ) as Promise<ForeignResult>;
  return Object.defineProperties(wrapped, Object.getOwnPropertyDescriptors(call));
}
