import type { ErrorContract } from "../runtime/error-contract.js";
import type { AnyError } from "../runtime/errors.js";
import type { Answer } from "../runtime/foreign-answer.js";
import type { FailedCall } from "../runtime/thrown.js";

// Stands for the `errors.ts` that is generated: an adapter is copied beside that one, as it is here.

/** The errors of each operation by its names. */
export type NamedErrors = Readonly<Record<string, AnyError>>;

/** Any of these names. */
export type OperationName = keyof NamedErrors;

/** Everything that can go wrong with an operation. */
export type ErrorOf<Name extends OperationName> = NamedErrors[Name];

export declare const contracts: Readonly<Record<string, ErrorContract>>;
export declare function findError<Name extends OperationName, A extends Answer>(
  operation: Name,
  answer: A,
): ErrorOf<Name> | undefined;
/** Where successes may refuse, it gives nothing for one that does not. */
export declare function parseError<Name extends OperationName, A extends Answer>(
  operation: Name,
  answer: A,
): ErrorOf<Name>;
export declare function parseThrown<Name extends OperationName>(
  operation: Name,
  thrown: unknown,
  call?: FailedCall,
): ErrorOf<Name>;
export declare function isErrorOf<Name extends OperationName>(
  operation: Name,
  value: unknown,
): value is ErrorOf<Name>;
