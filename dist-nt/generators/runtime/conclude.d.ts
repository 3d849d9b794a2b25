import type { Attempted, Settled } from "./attempted.js";
import type { AnyError } from "./errors.js";
import type { OpenCall } from "./operation.js";
import type { Outcome } from "./outcome.js";
import type { Failure, Result } from "./result.js";
import type { Call } from "./started-call.js";
/** What a request did, as far as its answer or the lack of one tells. */
export declare function outcomeOf({ response, form, read, unsent }: Attempted): Outcome;
/** What a call came to. */
export declare function conclude(call: Call, settled: Settled): Result<unknown, AnyError>;
/** The failure of a call. */
export declare function fail({ operation, state }: OpenCall, kind: AnyError["kind"], { response, cause: word, thrown: cause }: Settled): Failure<AnyError>;
