import type { ErrorContract } from "./error-contract.js";
import type { AnyError } from "./errors.js";
import type { HeaderReader } from "./headers.js";
import type { Outcome } from "./outcome.js";
import type { AttemptTrace } from "./trace.js";
/** A response, as far as errors are concerned. */
export interface ErrorResponse {
    readonly status: number;
    readonly headers?: HeaderReader | undefined;
    /** What the body says: its JSON, or its text. */
    readonly body?: unknown;
}
/** What a caller knows that the answer does not tell. */
export interface Circumstances {
    /** Now, in milliseconds since 1970. */
    readonly now: number;
    /** Requests sent, the one that was answered included. */
    readonly trace?: readonly AttemptTrace[];
    /** What they did, where more than one was sent. */
    readonly outcome?: Outcome;
    /** Patterns of what must not be printed. */
    readonly secrets?: readonly string[];
}
declare const kinds: {
    readonly 400: "invalidRequest";
    readonly 401: "unauthorized";
    readonly 403: "forbidden";
    readonly 404: "notFound";
    readonly 429: "rateLimited";
};
/** The kind of a status that is not a success. */
export declare function kindOfStatus(status: number): (typeof kinds)[keyof typeof kinds] | "server" | "unexpectedStatus";
/** Reads a response that is not a success, or one that refuses. Total: whatever the body is, an error comes of it. */
export declare function classifyResponse(operation: ErrorContract, response: ErrorResponse, circumstances: Circumstances): AnyError;
/** What every error has. */
export declare function buildError(operation: ErrorContract, kind: AnyError["kind"], message: string, response: ErrorResponse | undefined, { trace, outcome, secrets }: Omit<Circumstances, "now">): AnyError;
/** Whether an answer has a code that the document does not list. */
export declare function isUndocumented({ api }: ErrorContract, { kind, code }: AnyError): boolean;
/** The status itself, and types of problems that stand for it (RFC 9457 section 4.2.1, and those of ASP.NET Core). */
export declare function repeatsStatus(code: string, status: number): boolean;
/** 4xx: the API said no, unless it gave up waiting (408). 5xx: nobody knows. Anything else did not refuse. */
export declare function outcomeOfStatus(status?: number): Outcome;
export {};
