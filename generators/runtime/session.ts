import type { Auth, Secret } from "./auth.js";
import type { Client } from "./client.js";
import type { AnyError } from "./errors.js";
import { definedOf, ownValue } from "./own.js";
import type { Result, Success } from "./result.js";
import { rotatingAuth, type TokenPair, type TokenRotation } from "./rotating-auth.js";

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
export async function logIn(
  login: Client,
  operations: SessionOperations,
  input: LoginInput & SessionOptions,
  toAuth: (token: Secret) => Auth,
): Promise<Result<Session, AnyError>> {
  const { begin, complete, ...options } = input;
  const begun = await operations.begin?.(login, begin as never);
  if (begun?.ok === false) return begun;
  const completed = await operations.complete(login, (await complete(begun?.data as never)) as never);
  // Written out, so that it narrows in projects that are not strict.
  if (completed.ok === false) return completed;
  const pair = readPair(operations, completed.data);
  if (!pair) return withoutTokens(operations, completed);
  return { ...completed, data: resume(login, operations, pair, options, toAuth, completed.data) };
}

/** Goes on with tokens that were kept. `login` makes the calls that need none. */
export function resume(
  login: Client,
  operations: SessionOperations,
  pair: TokenPair,
  { renewWith, ...rotation }: SessionOptions,
  toAuth: (token: Secret) => Auth,
  opened?: unknown,
): Session {
  const exchange = async (refreshToken: string, signal: AbortSignal) => {
    const { body } = renewWith as { readonly body?: object };
    const input = { ...renewWith, body: { ...body, [operations.refreshToken]: refreshToken }, signal };
    const { data, error } = await operations.renew(login, input as never);
    if (error && isRefusal(error)) return undefined;
    const pair = readPair(operations, data);
    if (!pair) throw new TypeError(error?.message ?? `${operations.id} answered no tokens`);
    return pair;
  };
  const auth = rotatingAuth(pair, { ...rotation, clock: login.options.clock, exchange }, toAuth);
  const client = { ...login, options: { ...login.options, auth } };
  const logOut = async () => operations.end?.(client, {} as never);
  return { client, opened, end: () => logOut().finally(auth.end) as Promise<Result<unknown, AnyError>> };
}

/** Whether the API has said no for good, rather than not now. */
function isRefusal({ kind }: AnyError): boolean {
  return ["code", "unknownCode", "invalidRequest", "unauthorized", "forbidden", "refused"].includes(kind);
}

function readPair({ accessToken, refreshToken }: SessionOperations, data: unknown): TokenPair | undefined {
  const pair = { accessToken: ownValue(data, accessToken), refreshToken: ownValue(data, refreshToken) };
  const isWhole = typeof pair.accessToken === "string" && typeof pair.refreshToken === "string";
  return isWhole ? (pair as TokenPair) : undefined;
}

/** The login went through, but what it opened cannot be used. */
function withoutTokens(
  { id }: SessionOperations,
  { status, attempts, trace, requestId }: Success<unknown>,
): Result<never, AnyError> {
  const message = `${id} failed: no tokens in its answer`;
  const error = {
    kind: "unreadable",
    operation: id,
    message,
    outcome: "applied",
    attempts,
    trace,
    status,
  } as const;
  return { ok: false, error: { ...error, ...definedOf({ requestId }) } };
}
