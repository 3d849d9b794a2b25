import { type HttpHandler } from "msw";
import { type FakeKind, type FakeOptions } from "./fake-answers.js";
import type { OperationFakes } from "./fake-entries.js";
/** Where requests are mocked. */
export interface MockOptions {
    /** The URL in front of all paths, such as `https://api.example.com`; any by default. */
    readonly baseUrl?: string | undefined;
}
/** Handlers of MSW for one operation: each answers in one way, as `server.use` takes it. */
export interface OperationMocks<Code extends string, Kind extends FakeKind, Overrides> {
    /** A success, with what is to be otherwise in its data. */
    readonly success: (overrides?: Overrides) => HttpHandler;
    /** A documented code. */
    readonly code: (code: Code, options?: FakeOptions) => HttpHandler;
    /** What the document has for a status; nothing but the status if it has nothing. */
    readonly status: (status: number, options?: FakeOptions) => HttpHandler;
    /** A kind of error. Nothing comes for `timeout` and `aborted`; `credentials` are refused with status 401. */
    readonly kind: (kind: Kind) => HttpHandler;
    /** A page of HTML, with status 502 by default. */
    readonly html: (status?: number) => HttpHandler;
    /** A success without its body. */
    readonly empty: () => HttpHandler;
    /** A success whose body breaks off. */
    readonly truncated: () => HttpHandler;
    /** A code that the document does not list. */
    readonly unknownCode: (code?: string, status?: number) => HttpHandler;
    /** A success after some time; without one, it never comes. */
    readonly slow: (delayMs?: number) => HttpHandler;
    /** A connection that breaks. */
    readonly reset: () => HttpHandler;
}
/**
 * A handler for every operation that has a success, those of the most exact paths first. An input that causes an error
 * in the sandbox of the API causes it here.
 */
export declare function createMockHandlers(fakes: Readonly<Record<string, OperationFakes>>, options: MockOptions | undefined): HttpHandler[];
/** The ways in which an operation may answer. */
export declare function createOperationMocks<Code extends string, Kind extends FakeKind, Overrides>(fakes: OperationFakes, options: MockOptions | undefined): OperationMocks<Code, Kind, Overrides>;
