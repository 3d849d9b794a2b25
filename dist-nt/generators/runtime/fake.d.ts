import { type FakeAnswer, type FakeFailure } from "./fake-response.js";
import type { OperationContract } from "./operation.js";
/** An answer, why there is none, or how to make either for a request; may throw to fake a broken connection. */
export type FakeHandler = FakeAnswer | FakeFailure | ((request: Request) => FakeAnswer | FakeFailure | Promise<FakeAnswer | FakeFailure>);
/** What a `fetch` that fakes is made of. */
export interface FakeRoute {
    readonly operation: OperationContract;
    /** `undefined` for an operation that is not faked. */
    readonly handler: FakeHandler | undefined;
}
/** What the client's side has to do with failures that no answer is. */
export interface FailureTools {
    /** Called as a request arrives; returns what lets its time run out. */
    readonly startTime?: () => () => void;
    /** Called for a request whose credentials are refused, and for which there shall be no others. */
    readonly refuse?: (request: Request) => void;
}
/**
 * A `fetch` that answers for operations without any network: for `createClient({ fetch })` in tests.
 *
 * @param routes all operations of the API
 * @returns a function that rejects for an operation that is not faked, and for a request that belongs to none
 */
export declare function createFakeFetch(routes: readonly FakeRoute[], tools?: FailureTools): (request: Request) => Promise<Response>;
/** What is said of an operation that is called in a test and was not faked. */
export declare function sayUnfaked(id: string): string;
