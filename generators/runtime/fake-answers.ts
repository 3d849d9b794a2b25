import { readCode } from "./body-parts.js";
import { kindOfStatus } from "./classify.js";
import type { AnyError } from "./errors.js";
import type { FakeEntry, OperationFakes } from "./fake-entries.js";
import type { FakeAnswer, FakeFailure } from "./fake-response.js";
import { findTriggered } from "./fake-trigger.js";
import type { Outcome } from "./outcome.js";
import type { ServerErrorStatus } from "./status.js";
import { toStatusKeys } from "./status-keys.js";

/** What an answer has besides what the document says. */
export interface FakeOptions {
  /** Of a code that comes with several. */
  readonly status?: number | undefined;
  /** Seconds, for the header `Retry-After`. */
  readonly retryAfter?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A kind of failure other than a documented code, with what it may say. */
export type FakeKind<E extends AnyError = AnyError> =
  | { readonly kind: Exclude<E["kind"], DetailedKind | "code"> }
  | {
      readonly kind: Extract<E["kind"], "unknownCode">;
      /** `A_NEWER_CODE` by default. */
      readonly code?: string | undefined;
      readonly status?: number | undefined;
    }
  | {
      readonly kind: Extract<E["kind"], "rateLimited">;
      /** In milliseconds since 1970; of an answer, to the second. */
      readonly retryAt?: number | undefined;
    }
  | {
      readonly kind: Extract<E["kind"], "server">;
      readonly status?: ServerErrorStatus | undefined;
      /** In milliseconds since 1970; of an answer, to the second. */
      readonly retryAt?: number | undefined;
    }
  | { readonly kind: Extract<E["kind"], "unexpectedStatus">; readonly status?: number | undefined }
  | {
      readonly kind: Extract<E["kind"], UnansweredKind>;
      /** Of an error; that of an answer follows from what it does. */
      readonly outcome?: Outcome | undefined;
    };

/** Refuses what a kind does not have, which inference by itself would take. */
export type ExactKind<E extends AnyError, Wish> = Wish extends { readonly kind: infer Kind }
  ? { readonly [Name in Exclude<keyof Wish, KeysOf<FakeKind<E>, Kind>>]: never }
  : unknown;

type KeysOf<Wish, Kind> = Wish extends { readonly kind: infer Kinds }
  ? [Kind] extends [Kinds]
    ? keyof Wish
    : never
  : never;

type DetailedKind = "unknownCode" | "rateLimited" | "server" | "unexpectedStatus" | UnansweredKind;

/** Kinds without an answer that could be read. */
export type UnansweredKind = "unreadable" | FakeFailure["failure"];

/** What answers as a kind of error does. */
export type FakeAnswerOf<Wish> = Wish extends { readonly kind: FakeFailure["failure"] }
  ? FakeFailure
  : FakeAnswer;

/** The answer of a success, or with a code, a status or a kind of error; or why there is none. */
export function createFakeAnswer(
  fakes: OperationFakes,
  wish: string | number | FakeKind | undefined,
  options: FakeOptions | undefined,
): FakeAnswer | FakeFailure {
  if (wish === undefined) return answerSuccess(fakes);
  if (typeof wish === "string") return answerCode(fakes, wish, options);
  return typeof wish === "number" ? answerStatus(fakes, wish, options) : answerKind(fakes, wish);
}

/** The answer of an operation that succeeds. */
export function answerSuccess({ operation, success }: OperationFakes): FakeAnswer {
  if (!success) throw new TypeError(`${operation.id} has no success to fake`);
  return toAnswer(success);
}

/** What the sandbox of the API answers to a request: the error that its input causes, else a success. */
export async function answerRequest(fakes: OperationFakes, request: Request): Promise<FakeAnswer> {
  const triggered = await findTriggered(fakes, request);
  return triggered ? toAnswer(triggered) : answerSuccess(fakes);
}

/** The answer with which the API says a documented code of an operation. */
export function answerCode(
  { operation, errors }: OperationFakes,
  code: string,
  { status, ...options }: FakeOptions = {},
): FakeAnswer {
  const found = errors.find((one) => one.code === code && (status === undefined || one.status === status));
  const said = `${operation.id} has no code ${code}${status === undefined ? "" : ` with status ${status}`}`;
  if (!found) throw new TypeError(said);
  return toAnswer(found, options);
}

/** The answer that the document has for a status; one without a body where it has none. */
export function answerStatus(fakes: OperationFakes, status: number, options: FakeOptions = {}): FakeAnswer {
  const entries = findEntries(fakes, status);
  const plain = entries.find(({ code }) => code === undefined || isGeneric(fakes, status, code));
  return { ...toAnswer(plain ?? entries[0] ?? { status }, options), status };
}

/** The entries of the status, else of its range, else of `default`. */
function findEntries({ success, errors }: OperationFakes, status: number): readonly FakeEntry[] {
  const entries = success ? [...errors, success] : errors;
  const lists = toStatusKeys(status).map((key) =>
    entries.filter((one) => (one.documented ?? `${one.status}`) === key),
  );
  return lists.find((list) => list.length > 0) ?? [];
}

function isGeneric({ operation }: OperationFakes, status: number, code: string): boolean {
  const kind = kindOfStatus(status);
  const { genericCodes } = operation.api;
  return (kind === "forbidden" || kind === "invalidRequest") && genericCodes[kind] === code;
}

/** What is sent for an entry. */
export function toAnswer(
  { status, mediaType, body, headers: own }: FakeEntry,
  { retryAfter, headers }: Omit<FakeOptions, "status"> = {},
): FakeAnswer {
  const all = {
    ...(mediaType !== undefined && { "content-type": mediaType }),
    ...own,
    ...(retryAfter !== undefined && { "retry-after": `${retryAfter}` }),
    ...headers,
  };
  return {
    status,
    ...(Object.keys(all).length > 0 && { headers: all }),
    ...(body !== undefined && { body: structuredClone(body) }),
  };
}

const statuses = { invalidRequest: 400, unauthorized: 401, forbidden: 403, notFound: 404, rateLimited: 429 };

/** The answer that a kind of error comes of, or why there is none. */
export function answerKind(fakes: OperationFakes, wish: FakeKind): FakeAnswer | FakeFailure {
  switch (wish.kind) {
    case "network":
    case "timeout":
    case "aborted":
    case "credentials":
      return { failure: wish.kind };
    case "unreadable":
      return truncated(fakes);
    case "unknownCode":
      return answerUnknownCode(fakes, wish);
    case "server":
      return answerPlain(
        fakes,
        wish.status ?? findStatus(fakes, "server") ?? 500,
        toRetryAfter(wish.retryAt),
      );
    case "rateLimited":
      return answerPlain(fakes, 429, toRetryAfter(wish.retryAt));
    case "unexpectedStatus":
      return answerPlain(fakes, wish.status ?? findStatus(fakes, "unexpectedStatus") ?? 418);
    case "refused":
      throw new TypeError(`${fakes.operation.id} has no refusal without a code`);
    default:
      return answerPlain(fakes, statuses[wish.kind as keyof typeof statuses]);
  }
}

/** An answer with a status whose body says no rule code, which would be an error of another kind. */
function answerPlain(
  fakes: OperationFakes,
  status: number,
  headers: FakeOptions["headers"] = {},
): FakeAnswer {
  const answer = answerStatus(fakes, status, { headers });
  const code = readCode(fakes.operation, answer.body, () => false);
  if (code === undefined || isGeneric(fakes, status, code)) return answer;
  return decidesAlone(status) && !isDocumented(fakes, status, code) ? answer : { status, headers };
}

function toRetryAfter(retryAt: number | undefined): FakeOptions["headers"] {
  return retryAt === undefined ? {} : { "retry-after": new Date(retryAt).toUTCString() };
}

/** The first documented status of a kind. */
function findStatus({ errors }: OperationFakes, kind: "server" | "unexpectedStatus"): number | undefined {
  return errors.find(
    ({ status, code }) => status >= 400 && code === undefined && kindOfStatus(status) === kind,
  )?.status;
}

/** Whether a code that the document does not list changes nothing about what a status says. */
function decidesAlone(status: number): boolean {
  return ["unauthorized", "notFound", "rateLimited", "server"].includes(kindOfStatus(status));
}

function isDocumented(fakes: OperationFakes, status: number, code: string): boolean {
  return findEntries(fakes, status).some((one) => one.code === code);
}

/** The body of a documented code, or of none, with a code in its place that the document does not list. */
export function answerUnknownCode(
  fakes: OperationFakes,
  {
    code = "A_NEWER_CODE",
    status,
  }: { readonly code?: string | undefined; readonly status?: number | undefined } = {},
): FakeAnswer {
  const { api, codePaths: [path] = api.codePaths } = fakes.operation;
  if (!path) throw new TypeError(`no place is known where ${fakes.operation.id} has its codes`);
  const isMeant = (one: FakeEntry) =>
    status === undefined ? !decidesAlone(one.status) : one.status === status;
  const coded = fakes.errors.filter((one) => one.code !== undefined && isMeant(one));
  const usual = coded.find((one) => one.status === 403) ?? coded[0];
  const base = usual ? toAnswer(usual) : answerStatus(fakes, status ?? 403);
  return { ...base, body: placeAt(base.body, path, code) };
}

function placeAt(holder: unknown, [name, ...rest]: readonly string[], value: string): unknown {
  if (name === undefined) return value;
  if (/^\d+$/.test(name)) return [placeAt(Array.isArray(holder) ? holder[0] : undefined, rest, value)];
  const base =
    typeof holder === "object" && holder !== null ? (holder as Readonly<Record<string, unknown>>) : {};
  return { ...base, [name]: placeAt(base[name], rest, value) };
}

/** A success whose body breaks off. */
export function truncated(fakes: OperationFakes): FakeAnswer {
  const { status, headers, body } = toSuccess(fakes);
  const text = JSON.stringify(body ?? {});
  return { status, headers, text: text.slice(0, Math.max(1, Math.floor(text.length / 2))) };
}

/** A success, of JSON where nothing else is known. */
export function toSuccess(fakes: OperationFakes): FakeAnswer {
  const { success } = fakes;
  return success ? toAnswer({ mediaType: "application/json", ...success }) : { status: 200 };
}
