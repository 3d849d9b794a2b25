import type { AnyError } from "./errors.js";
import type { AttemptTrace } from "./trace.js";
/** What a call came to. `error` is an object whenever something went wrong, so `if (error)` is safe. */
export type Result<Data, E> = Success<Data> | Failure<E>;
/** Data, and how it came. An operation with several successes has one for each status. */
export interface Success<Data, Status extends number = number> {
    readonly ok: true;
    readonly data: Data;
    readonly error?: undefined;
    readonly status: Status;
    readonly headers: Headers;
    /** How many requests were sent. */
    readonly attempts: number;
    /** Those requests, in order. */
    readonly trace: readonly AttemptTrace[];
    readonly requestId?: string;
}
export interface Failure<E> {
    readonly ok: false;
    readonly data?: undefined;
    /** Of a success alone, so that `status` tells several of them apart; an error has its own. */
    readonly status?: undefined;
    readonly error: E;
}
/**
 * The data of a call, or an exception: for code that has nothing to do about an error.
 *
 * @throws {ApiError} with the error of the call
 */
export declare function unwrap<R extends Result<unknown, AnyError>>(result: R): DataOf<R>;
export declare function unwrap<R extends Result<unknown, AnyError>>(result: Promise<R>): Promise<DataOf<R>>;
/** The data of a result that has some. */
type DataOf<R> = Extract<R, {
    readonly ok: true;
}> extends {
    readonly data: infer Data;
} ? Data : never;
export {};
