import { contractOf } from "../runtime/contract-of.js";
import { toForeignRetries } from "../runtime/foreign-retry.js";
import { type Settled, settle } from "../runtime/settle.js";
import { contracts, type ErrorOf, type OperationName } from "./errors.js";

/** Kinds of errors that go to the error boundary. */
type Handling<Name extends OperationName> = { readonly throwOnError?: readonly ErrorOf<Name>["kind"][] };
type Context = { readonly signal: AbortSignal };
/** What a client gives back. What is `any` may be data alone, of which nobody knows whether the call failed. */
type Known<Result> = 0 extends 1 & Result ? never : Result;

/** Options of a query: `data` and `error` are those of the operation, retries as its contract allows them. */
export function queryOptions<
  Name extends OperationName,
  Key extends readonly unknown[],
  Result extends Settled<ErrorOf<Name>>,
>(
  operation: Name,
  query: Handling<Name> & {
    readonly queryKey: Key;
    readonly queryFn: (context: Context) => Promise<Known<Result>>;
  },
) {
  const contract = contractOf(contracts, operation);
  return {
    queryKey: query.queryKey,
    queryFn: (context: Context) => settle(contract, () => query.queryFn(context) as Promise<Result>),
    ...toForeignRetries<ErrorOf<Name>>(contract),
    throwOnError: (error: ErrorOf<Name>): boolean => query.throwOnError?.includes(error.kind) ?? false,
  };
}

/** Options of a mutation. A call that may have taken effect is not made again, unless that is harmless. */
export function mutationOptions<
  Name extends OperationName,
  Result extends Settled<ErrorOf<Name>>,
  Input = void,
>(
  operation: Name,
  mutation: Handling<Name> & { readonly mutationFn: (input: Input) => Promise<Known<Result>> },
) {
  const contract = contractOf(contracts, operation);
  return {
    mutationFn: (input: Input) => settle(contract, () => mutation.mutationFn(input) as Promise<Result>),
    ...toForeignRetries<ErrorOf<Name>>(contract),
    throwOnError: (error: ErrorOf<Name>): boolean => mutation.throwOnError?.includes(error.kind) ?? false,
  };
}
