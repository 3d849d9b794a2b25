import type { Auth, Secret } from "./auth.js";
import type { Client } from "./client.js";
import type { AnyError } from "./errors.js";
import type { Result } from "./result.js";
import { type TokenPair, type TokenRotation } from "./rotating-auth.js";
/** A login session: calls with its client are authorized, and renew its tokens on the way. */
export interface Session<Opened = unknown, Ended = Result<unknown, AnyError>> {
    /** Makes calls as whoever logged in. */
    readonly client: Client;
    /** What the API answered when the session was opened. */
    readonly opened: Opened;
    /** Logs out. No call of the client has credentials afterwards, whatever the result. */
    readonly end: () => Promise<Ended>;
}
/** How a session is renewed, and its tokens kept. */
export interface SessionOptions<RenewInput = object> extends Omit<TokenRotation, "exchange" | "clock"> {
    /** What the renewing operation takes besides the refresh token. */
    readonly renewWith: RenewInput;
}
type AnyCall = (client: Client, input: never) => Promise<Result<unknown, AnyError>>;
/** The operations of a session, and the properties that carry the tokens in what they take and answer. */
export interface SessionOperations {
    /** The `operationId` of the completing one. */
    readonly id: string;
    readonly begin?: AnyCall;
    readonly complete: AnyCall;
    readonly renew: AnyCall;
    readonly end?: AnyCall;
    readonly accessToken: string;
    readonly refreshToken: string;
}
/** What it takes to log in. */
export interface LoginInput {
    /** What the beginning operation takes, where there is one. */
    readonly begin?: unknown;
    /** What the completing operation takes, made of what the beginning one answered. */
    readonly complete: (begun: never) => unknown;
}
/** Logs in: begins, completes, and goes on with the tokens. Rejects only if `complete` does. */
export declare function logIn(login: Client, operations: SessionOperations, input: LoginInput & SessionOptions, toAuth: (token: Secret) => Auth): Promise<Result<Session, AnyError>>;
/** Goes on with tokens that were kept. `login` makes the calls that need none. */
export declare function resume(login: Client, operations: SessionOperations, pair: TokenPair, { renewWith, ...rotation }: SessionOptions, toAuth: (token: Secret) => Auth, opened?: unknown): Session;
export {};
