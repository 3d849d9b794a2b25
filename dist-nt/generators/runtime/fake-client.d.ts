import { type Client, type ClientOptions } from "./client.js";
import { type FakeHandler, type FakeRoute } from "./fake.js";
import type { OperationFakes } from "./fake-entries.js";
/** How a fake client is set up. */
export interface FakeClientOptions extends Omit<ClientOptions, "fetch"> {
    /**
     * What operations do that have no handler: `fail` the test (the default), or `succeed`, unless the input is one that
     * causes an error in the sandbox of the API.
     */
    readonly others?: "fail" | "succeed" | undefined;
}
/**
 * A client that needs no network, credentials or time: it sends each request once, and what would time out does so
 * at once. A call of an operation without a handler rejects, so that it is the test that fails.
 */
export declare function createFakeClient(fakes: Readonly<Record<string, OperationFakes>>, handlers: Readonly<Record<string, FakeHandler | undefined>>, { others, ...options }?: FakeClientOptions): Client;
/** Every operation with its handler, or with a success where others succeed. */
export declare function toFakeRoutes(fakes: Readonly<Record<string, OperationFakes>>, handlers: Readonly<Record<string, FakeHandler | undefined>>, others?: "fail" | "succeed"): readonly FakeRoute[];
