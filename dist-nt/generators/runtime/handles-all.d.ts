import type { Client } from "./client.js";
import { type FakeHandler } from "./fake.js";
import type { FakeInput, OperationFakes } from "./fake-entries.js";
/** One way in which an operation fails, for the code under test. */
export interface FailureContext {
    /** The way, such as `KYC_REQUIRED (403)` or `network`. */
    readonly way: string;
    /** A client whose calls of the operation fail in this way, while those of all others succeed. */
    readonly client: Client;
    /** The same as a `fetch`, for code that has another client. */
    readonly fetch: (request: Request) => Promise<Response>;
    /** Fires in the way `aborted`: give it to the call, or this way is left out. */
    readonly signal: AbortSignal;
    /** The input that causes it in the sandbox of the API, if the document knows one. */
    readonly input: FakeInput | undefined;
    /** For the branch in which the code under test takes all that it has no words for: each way that gets here is reported. */
    readonly catchAll: (...seen: readonly unknown[]) => void;
}
/** How the code under test is run. */
export interface HandlesAllOptions {
    /** Ways that the catch-all may take, by their names. */
    readonly allow?: readonly string[] | undefined;
    /** After how much real time the code counts as hung; 5,000 ms by default. */
    readonly timeoutMs?: number | undefined;
    /** What other operations do, if not succeed. */
    readonly handlers?: Readonly<Record<string, FakeHandler | undefined>> | undefined;
}
/** The ways in which the code was run. */
export interface HandledWays {
    readonly handled: readonly string[];
    /** Those that the code cannot get into: it passes no signal, or the operation takes no credentials. */
    readonly skipped: readonly string[];
}
/**
 * Runs code once for each way in which an operation can fail.
 *
 * @throws {Error} with a line for each way in which the code threw something else than this error as `ApiError`, did
 * not end, fell into its catch-all, or did not call the operation
 */
export declare function runAllWays(fakes: Readonly<Record<string, OperationFakes>>, id: string, run: (context: FailureContext) => unknown, options?: HandlesAllOptions): Promise<HandledWays>;
