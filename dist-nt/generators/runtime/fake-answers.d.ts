import type { AnyError } from "./errors.js";
import type { FakeEntry, OperationFakes } from "./fake-entries.js";
import type { FakeAnswer, FakeFailure } from "./fake-response.js";
import type { Outcome } from "./outcome.js";
import type { ServerErrorStatus } from "./status.js";
/** What an answer has besides what the document says. */
export interface FakeOptions {
    /** Of a code that comes with several. */
    readonly status?: number | undefined;
    /** Seconds, for the header `Retry-After`. */
    readonly retryAfter?: number | undefined;
    readonly headers?: Readonly<Record<string, string>> | undefined;
}
/** A kind of failure other than a documented code, with what it may say. */
export type FakeKind<E extends AnyError = AnyError> = {
    readonly kind: Exclude<E["kind"], DetailedKind | "code">;
} | {
    readonly kind: Extract<E["kind"], "unknownCode">;
    /** `A_NEWER_CODE` by default. */
    readonly code?: string | undefined;
    readonly status?: number | undefined;
} | {
    readonly kind: Extract<E["kind"], "rateLimited">;
    /** In milliseconds since 1970; of an answer, to the second. */
    readonly retryAt?: number | undefined;
} | {
    readonly kind: Extract<E["kind"], "server">;
    readonly status?: ServerErrorStatus | undefined;
    /** In milliseconds since 1970; of an answer, to the second. */
    readonly retryAt?: number | undefined;
} | {
    readonly kind: Extract<E["kind"], "unexpectedStatus">;
    readonly status?: number | undefined;
} | {
    readonly kind: Extract<E["kind"], UnansweredKind>;
    /** Of an error; that of an answer follows from what it does. */
    readonly outcome?: Outcome | undefined;
};
/** Refuses what a kind does not have, which inference by itself would take. */
export type ExactKind<E extends AnyError, Wish> = Wish extends {
    readonly kind: infer Kind;
} ? {
    readonly [Name in Exclude<keyof Wish, KeysOf<FakeKind<E>, Kind>>]: never;
} : unknown;
type KeysOf<Wish, Kind> = Wish extends {
    readonly kind: infer Kinds;
} ? [Kind] extends [Kinds] ? keyof Wish : never : never;
type DetailedKind = "unknownCode" | "rateLimited" | "server" | "unexpectedStatus" | UnansweredKind;
/** Kinds without an answer that could be read. */
export type UnansweredKind = "unreadable" | FakeFailure["failure"];
/** What answers as a kind of error does. */
export type FakeAnswerOf<Wish> = Wish extends {
    readonly kind: FakeFailure["failure"];
} ? FakeFailure : FakeAnswer;
/** The answer of a success, or with a code, a status or a kind of error; or why there is none. */
export declare function createFakeAnswer(fakes: OperationFakes, wish: string | number | FakeKind | undefined, options: FakeOptions | undefined): FakeAnswer | FakeFailure;
/** The answer of an operation that succeeds. */
export declare function answerSuccess({ operation, success }: OperationFakes): FakeAnswer;
/** What the sandbox of the API answers to a request: the error that its input causes, else a success. */
export declare function answerRequest(fakes: OperationFakes, request: Request): Promise<FakeAnswer>;
/** The answer with which the API says a documented code of an operation. */
export declare function answerCode({ operation, errors }: OperationFakes, code: string, { status, ...options }?: FakeOptions): FakeAnswer;
/** The answer that the document has for a status; one without a body where it has none. */
export declare function answerStatus(fakes: OperationFakes, status: number, options?: FakeOptions): FakeAnswer;
/** What is sent for an entry. */
export declare function toAnswer({ status, mediaType, body, headers: own }: FakeEntry, { retryAfter, headers }?: Omit<FakeOptions, "status">): FakeAnswer;
/** The answer that a kind of error comes of, or why there is none. */
export declare function answerKind(fakes: OperationFakes, wish: FakeKind): FakeAnswer | FakeFailure;
/** The body of a documented code, or of none, with a code in its place that the document does not list. */
export declare function answerUnknownCode(fakes: OperationFakes, { code, status, }?: {
    readonly code?: string | undefined;
    readonly status?: number | undefined;
}): FakeAnswer;
/** A success whose body breaks off. */
export declare function truncated(fakes: OperationFakes): FakeAnswer;
/** A success, of JSON where nothing else is known. */
export declare function toSuccess(fakes: OperationFakes): FakeAnswer;
export {};
