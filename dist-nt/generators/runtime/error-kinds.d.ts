import type { ErrorCause } from "./cause.js";
import type { BodyWithCode, DocumentedBody, DocumentedHeaders } from "./documented-body.js";
import type { Outcome } from "./outcome.js";
import type { ServerErrorStatus } from "./status.js";
import type { AttemptTrace } from "./trace.js";
/** What every error carries. Plain data: it survives `structuredClone` and `JSON.stringify`. */
export interface ErrorBase<Operation extends string> {
    /** The `operationId` that was called. */
    readonly operation: Operation;
    /** For logs; holds nothing secret. */
    readonly message: string;
    readonly outcome: Outcome;
    /** How many requests were sent. */
    readonly attempts: number;
    /** Those requests, in order; empty where another HTTP client made them. */
    readonly trace: readonly AttemptTrace[];
    /** The id that the API gave the request, for its support. */
    readonly requestId?: string;
    /** The page that explains the error. */
    readonly docsUrl?: string;
    /** What was thrown on the way, such as by a `fetch` of the caller's. */
    readonly cause?: ErrorCause;
}
/** What every error carries that came as an HTTP answer. */
export interface AnswerBase<Operation extends string> extends ErrorBase<Operation> {
    readonly status: number;
    /**
     * Text for people that the API sent along, in one line of at most 1,000 characters. It may contain markup: escape
     * it where it becomes HTML.
     */
    readonly reason?: string;
    /** The code that the API sent along; exact where the kind is told by it. */
    readonly code?: string | undefined;
    /** What is wrong with the input, where the body says so. */
    readonly issues?: readonly InputIssue[];
    /** When the API takes requests again, in milliseconds since 1970, where it said so; with status 429 or 5xx only. */
    readonly retryAt?: number;
    /** The headers that the document describes for the status, by their names in lower case; secrets are taken out. */
    readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}
/** What every error carries that came without an answer, or without all of it. */
export interface UnansweredBase<Operation extends string> extends ErrorBase<Operation> {
    /** The status of an answer that had begun. */
    readonly status?: number;
    readonly code?: undefined;
    readonly issues?: undefined;
    readonly retryAt?: undefined;
    readonly headers?: undefined;
    readonly body?: undefined;
    readonly reason?: undefined;
}
/** One rejected input. */
export interface InputIssue {
    /** Where: a place in the body, query or path, as the API writes it. */
    readonly path: string;
    readonly message: string;
}
/** Type-level only: how an error remembers the codes of its operation, with their documentation. */
export declare const documentedCodes: unique symbol;
/** Type-level only: how an error remembers what each kind stands for in its API. */
export declare const documentedKinds: unique symbol;
/** What the kinds mean that no status stands for: `match` leads editors to these docs. */
export interface OtherKinds {
    /** A code that the document does not list for the operation: it is newer than this client. Treat it as its status. */
    readonly unknownCode: unknown;
    /** A success whose body cannot be read; `outcome` says whether it took effect. */
    readonly unreadable: unknown;
    /** No connection, or a broken one; `outcome` says whether the request took effect. */
    readonly network: unknown;
    /** No complete response in time; `outcome` says whether the request took effect. */
    readonly timeout: unknown;
    /** The caller gave up through its `signal`; `outcome` says whether the request took effect. */
    readonly aborted: unknown;
    /** No credentials could be had, so that nothing was sent. */
    readonly credentials: unknown;
}
/** A documented code of the operation. */
export interface CodeError<Operation extends string, Status extends number, Code extends string, C = object, Responses = unknown, Places = never> extends AnswerBase<Operation> {
    readonly [documentedCodes]?: C;
    /** - `code`: a code that the document lists for the operation; `code` says which one. */
    readonly kind: "code";
    readonly status: Status;
    /** The code, as the document lists it for the operation. */
    readonly code: Code;
    /**
     * What the API sent, as it is documented for the status and the code, without sensitive fields. Of a body over
     * 64 KB, nothing but the code at its place.
     */
    readonly body: BodyWithCode<DocumentedBody<Responses, Status>, Places, Code>;
    readonly headers?: DocumentedHeaders<Responses, Status>;
}
/** A code that the document does not list for the operation with this status, such as a newer one. Treat it as its status. */
export interface UnknownCodeError<Operation extends string, K = object, Places = unknown> extends AnswerBase<Operation> {
    readonly [documentedKinds]?: K;
    /** - `unknownCode`: a code that is newer than this client. Treat it as its status. */
    readonly kind: "unknownCode";
    /** The code that the document does not list for the operation. */
    readonly code: string;
    /** What the API sent; the document does not describe it. Where no place of codes is known, this kind does not occur. */
    readonly body?: [Places] extends [never] ? undefined : unknown;
}
/** Status 400: the server takes something in the request for a mistake (RFC 9110 section 15.5.1); `issues` says where, if the body does. */
export interface InvalidRequestError<Operation extends string, Code extends string | undefined, Responses = unknown> extends AnswerBase<Operation> {
    /** - `invalidRequest`: something in the request is wrong (400); `issues` says where, if the body does. */
    readonly kind: "invalidRequest";
    readonly status: 400;
    readonly code: Code;
    readonly body?: DocumentedBody<Responses, 400>;
    readonly headers?: DocumentedHeaders<Responses, 400>;
    readonly issues: readonly InputIssue[];
}
/** Status 401: the request has no valid credentials (RFC 9110 section 15.5.2). */
export interface UnauthorizedError<Operation extends string, Responses = unknown> extends AnswerBase<Operation> {
    /** - `unauthorized`: credentials are missing, expired or invalid (401). */
    readonly kind: "unauthorized";
    readonly status: 401;
    readonly body?: DocumentedBody<Responses, 401>;
    readonly headers?: DocumentedHeaders<Responses, 401>;
}
/** Status 403 without a documented code of its own: the server refuses the request (RFC 9110 section 15.5.4). */
export interface ForbiddenError<Operation extends string, Code extends string | undefined, Responses = unknown> extends AnswerBase<Operation> {
    /** - `forbidden`: the server refuses the request, without a documented code (403). */
    readonly kind: "forbidden";
    readonly status: 403;
    readonly code: Code;
    readonly body?: DocumentedBody<Responses, 403>;
    readonly headers?: DocumentedHeaders<Responses, 403>;
}
/** Status 404: the server finds nothing there, or does not want to say that there is something (RFC 9110 section 15.5.5). */
export interface NotFoundError<Operation extends string, Responses = unknown> extends AnswerBase<Operation> {
    /** - `notFound`: nothing is there, or the server does not want to say (404). */
    readonly kind: "notFound";
    readonly status: 404;
    readonly body?: DocumentedBody<Responses, 404>;
    readonly headers?: DocumentedHeaders<Responses, 404>;
}
/** Status 429: too many requests in a given time (RFC 6585 section 4). */
export interface RateLimitedError<Operation extends string, Responses = unknown> extends AnswerBase<Operation> {
    /** - `rateLimited`: too many requests (429); `retryAt` says when to retry, if the API does. */
    readonly kind: "rateLimited";
    readonly status: 429;
    readonly body?: DocumentedBody<Responses, 429>;
    readonly headers?: DocumentedHeaders<Responses, 429>;
}
/** Status 5xx: the server failed, or cannot do what was asked (RFC 9110 section 15.6). */
export interface ServerError<Operation extends string, Status extends ServerErrorStatus = ServerErrorStatus, Responses = unknown> extends AnswerBase<Operation> {
    /** - `server`: the server failed (5xx). */
    readonly kind: "server";
    readonly status: Status;
    readonly body?: DocumentedBody<Responses, Status>;
    readonly headers?: DocumentedHeaders<Responses, Status>;
}
/** Any other status that is not a success. */
export interface UnexpectedStatusError<Operation extends string, Status extends number = number, Responses = unknown> extends AnswerBase<Operation> {
    /** - `unexpectedStatus`: any other status that is not a success. */
    readonly kind: "unexpectedStatus";
    readonly status: Status;
    readonly body?: DocumentedBody<Responses, Status>;
    readonly headers?: DocumentedHeaders<Responses, Status>;
}
/** A success by its status whose body says that the API refuses, without a code; `outcome` is usually `notApplied`. */
export interface RefusedError<Operation extends string, Status extends number = number, Responses = unknown> extends AnswerBase<Operation> {
    /** - `refused`: a success by its status whose body says that the API refuses. */
    readonly kind: "refused";
    readonly status: Status;
    readonly body?: DocumentedBody<Responses, Status>;
    readonly headers?: DocumentedHeaders<Responses, Status>;
}
/**
 * A success by its status that cannot be read. The side effect happened (`applied`), unless it does not look like a
 * response of this API: then somebody else may have answered, such as the login page of a network (`unknown`).
 */
export interface UnreadableError<Operation extends string> extends AnswerBase<Operation> {
    /** - `unreadable`: a success whose body cannot be read; `outcome` says whether it took effect. */
    readonly kind: "unreadable";
    readonly headers?: undefined;
    readonly body?: undefined;
}
/** No answer: the connection failed. */
export interface NetworkError<Operation extends string> extends UnansweredBase<Operation> {
    /** - `network`: no connection, or a broken one; `outcome` says whether the request took effect. */
    readonly kind: "network";
}
/** No complete answer in time. */
export interface TimeoutError<Operation extends string> extends UnansweredBase<Operation> {
    /** - `timeout`: no complete response in time; `outcome` says whether the request took effect. */
    readonly kind: "timeout";
}
/** The caller gave up through its `signal`. */
export interface AbortedError<Operation extends string> extends UnansweredBase<Operation> {
    /** - `aborted`: the caller gave up through its `signal`; `outcome` says whether the request took effect. */
    readonly kind: "aborted";
}
/** No credentials could be had, or no others after a 401: `cause` is what `authorize`, `exchange`, `save` or `load` threw. */
export interface CredentialsError<Operation extends string> extends UnansweredBase<Operation> {
    /** - `credentials`: no credentials could be had, so that nothing was sent. */
    readonly kind: "credentials";
}
