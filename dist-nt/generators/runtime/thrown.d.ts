import type { ErrorContract } from "./error-contract.js";
import type { AnyError } from "./errors.js";
/**
 * The error of a call by another HTTP client, from what that threw: of the response that exceptions of axios and ky 2
 * have, else of a call without one. Nobody knows whether that took effect, unless no connection came about. What is no
 * failure of a call, such as a mistake in a program, is thrown again.
 */
export declare function readThrown(operation: ErrorContract, thrown: unknown): AnyError;
/** Whether a value is an error of an operation, whichever way it was thrown. */
export declare function isErrorOf({ id }: ErrorContract, value: unknown): boolean;
/** What a call comes to: a result of ours, of openapi-fetch or hey-api, a response of axios. */
export interface Settled<E> {
    readonly data?: unknown;
    readonly error?: E | undefined;
}
/** The data of what a call comes to; no data is `null`. */
export type SettledData<R> = R extends {
    readonly data: infer Data;
} ? Data extends undefined ? null : Data : never;
/** The data of a call; its error is thrown, whether the call gave it back or was given up. */
export declare function settle<Result extends Settled<unknown>>(operation: ErrorContract, call: () => Promise<Result>): Promise<SettledData<Result>>;
