import type { AnyError, InputIssue, Outcome } from "./errors.js";
import type { ApiContract, OperationContract } from "./operation.js";

/** An HTTP answer, as far as errors are concerned. */
export interface Answer {
  readonly status: number;
  readonly headers?: HeadersLike | undefined;
  /** The body: parsed JSON, or its text. */
  readonly body?: unknown;
}

/** `Headers`, or a plain record of headers with names in any case. */
export type HeadersLike =
  | { get(name: string): string | null | undefined }
  | Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** What a caller knows that the answer does not tell. */
export interface Circumstances {
  /** Requests sent, the one that was answered included. */
  readonly attempts: number;
  /** Now, in milliseconds since 1970. */
  readonly now: number;
}

/** The kind of a status that is not a success. */
export function kindOfStatus(status: number) {
  if (status === 400) return "invalidRequest";
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 404) return "notFound";
  if (status === 429) return "rateLimited";
  return status >= 500 && status < 600 ? "server" : "unexpectedStatus";
}

/** Reads an answer that is not a success. Total: whatever the body is, an error comes of it. */
export function classifyAnswer(
  operation: OperationContract,
  answer: Answer,
  circumstances: Circumstances,
): AnyError {
  const { status, headers } = answer;
  const body = parseIfText(answer.body);
  const code = readCode(operation, body);
  const kind = kindOfCode(operation, status, code);
  const reason = readText(body, "reason");
  const requestId = readHeader(headers, "x-request-id");
  const issues = readIssues(body);
  const retryAt = status === 429 || status >= 500 ? readRetryAt(headers, circumstances.now) : undefined;
  const isDocumented = kind === "code" || (code !== undefined && isGeneric(operation.api, kind, code));
  const docsUrl = toDocsUrl(operation, status, isDocumented ? code : undefined);
  return {
    kind,
    operation: operation.id,
    message: `${toPrefix(code)}${operation.id} answered ${status}${docsUrl ? `, see ${docsUrl}` : ""}`,
    outcome: outcomeOfStatus(status),
    attempts: circumstances.attempts,
    status,
    ...(code !== undefined && { code }),
    ...(kind === "invalidRequest" || issues.length > 0 ? { issues } : {}),
    ...(reason !== undefined && { reason }),
    ...(retryAt !== undefined && { retryAt }),
    ...(requestId !== undefined && { requestId }),
    ...(docsUrl !== undefined && { docsUrl }),
  };
}

/** The code in front of a message, unless it is text that a log should not hold. */
function toPrefix(code: string | undefined): string {
  return code !== undefined && /^[\w.-]{1,80}$/.test(code) ? `[${code}] ` : "";
}

/**
 * A documented code is `code`. Any other code is `unknownCode` where the status alone would say too
 * little; 401, 404, 429 and 5xx keep their kind, since what to do about them does not hang on a code.
 */
function kindOfCode(
  { api, codes }: OperationContract,
  status: number,
  code: string | undefined,
): AnyError["kind"] {
  const kind = kindOfStatus(status);
  if (code === undefined || isGeneric(api, kind, code)) return kind;
  if (codesOfStatus(codes, status).includes(code)) return "code";
  const decidesAlone = ["unauthorized", "notFound", "rateLimited", "server"].includes(kind);
  return decidesAlone ? kind : "unknownCode";
}

/** The codes documented for a status: those of the status itself, else of its range, else of `default`. */
function codesOfStatus(codes: OperationContract["codes"], status: number): readonly string[] {
  const key = [`${status}`, `${Math.floor(status / 100)}XX`, "default"].find((one) => hasOwn(codes, one));
  return key === undefined ? [] : (codes[key] ?? []);
}

function isGeneric({ genericCodes }: ApiContract, kind: string, code: string): boolean {
  return hasOwn(genericCodes, kind) && (genericCodes as Record<string, unknown>)[kind] === code;
}

/** 4xx: the API said no. 5xx: nobody knows. Anything else did not refuse. */
export function outcomeOfStatus(status: number): Outcome {
  return status >= 400 && status < 500 ? "notApplied" : "unknown";
}

/** The page of the code where it has one, else that of the status. */
function toDocsUrl({ api }: OperationContract, status: number, code: string | undefined): string | undefined {
  const { docsUrl, statusPages = [], codePages = {} } = api;
  if (docsUrl === undefined) return undefined;
  if (code !== undefined) return `${docsUrl}/errors/${hasOwn(codePages, code) ? codePages[code] : code}/`;
  const page = [`${status}`, `${Math.floor(status / 100)}xx`].find((one) => statusPages.includes(one));
  return page === undefined ? `${docsUrl}/` : `${docsUrl}/statuses/${page}/`;
}

/** The code of a body, at the first of its places where there is one. */
function readCode({ api, codesAt = api }: OperationContract, body: unknown): string | undefined {
  for (const path of [codesAt.codePath, ...(codesAt.otherCodePaths ?? [])]) {
    const code = readCodeAt(body, path);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Follows array indices and own properties only. A number is a code too: `10003` reads as `"10003"`. */
function readCodeAt(body: unknown, path: readonly string[]): string | undefined {
  if (path.length === 0) return undefined;
  let value = body;
  for (const name of path) {
    if (!hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function readIssues(body: unknown): readonly InputIssue[] {
  const entries = hasOwn(body, "errors") ? (body as { errors: unknown }).errors : undefined;
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry) => {
    const message = readText(entry, "message");
    return message === undefined ? [] : [{ path: readText(entry, "path") ?? "", message }];
  });
}

/** The latest time that a `Date` can hold. */
const maxTimeMs = 8.64e15;

/** The three forms of an HTTP date (RFC 9110 section 5.6.7); `Date.parse` alone takes "-1" and "Soon, 5" for dates. */
const httpDate =
  /^[A-Z][a-z]+, \d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} [\d:]{8} GMT$|^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}$/;

/** `Retry-After` in seconds or as an HTTP date (RFC 9110 section 10.2.3), as a time; anything else is ignored. */
function readRetryAt(headers: HeadersLike | undefined, now: number): number | undefined {
  const value = readHeader(headers, "retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Math.min(now + Number(value) * 1000, maxTimeMs);
  const at = httpDate.test(value) ? Date.parse(value.endsWith("GMT") ? value : `${value} GMT`) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** A header's value, whatever holds the headers. */
export function readHeader(headers: HeadersLike | undefined, name: string): string | undefined {
  if (!headers) return undefined;
  if (typeof headers.get === "function")
    return (headers.get as (name: string) => string | null)(name) ?? undefined;
  const key = Object.keys(headers).find((one) => one.toLowerCase() === name);
  const value = key === undefined ? undefined : (headers as Record<string, unknown>)[key];
  return value === undefined || value === null ? undefined : String(value);
}

/** JSON text becomes what it says; any other text stays as it is. */
function parseIfText(body: unknown): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body.replace(/^\uFEFF/, ""));
  } catch {
    // HTML, an empty body, half a document: an error without a code.
    return undefined;
  }
}

function readText(holder: unknown, name: string): string | undefined {
  const value = hasOwn(holder, name) ? (holder as Record<string, unknown>)[name] : undefined;
  return typeof value === "string" ? value : undefined;
}

function hasOwn(holder: unknown, name: string): boolean {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, name);
}
