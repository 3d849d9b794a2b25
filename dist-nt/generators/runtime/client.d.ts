import type { Auth } from "./auth.js";
import { type Clock } from "./clock.js";
import type { isAsking } from "./find-operation.js";
import type { Hooks } from "./hooks.js";
import { type ClientLimits } from "./limits.js";
import type { OperationContract } from "./operation.js";
import type { RetryBudget } from "./retry-budget.js";
/** How a client is set up. */
export interface ClientOptions<ServerName extends string = string, ServerVariables extends object = object> extends ClientLimits {
    /**
     * How calls are authorized; public operations work without. Of several, a call uses those that its operation
     * asks for.
     */
    readonly auth?: Auth | readonly Auth[] | undefined;
    /** Which of the document's servers to call: to be chosen where there are several, unless `baseUrl` is given. */
    readonly server?: ServerName | undefined;
    /** Values for the variables in the URLs of servers; those that are left out have their defaults. */
    readonly serverVariables?: ServerVariables | undefined;
    /**
     * A URL that takes the place of every server of the document, such as a mock or a proxy: http or https, without
     * credentials, query and fragment.
     */
    readonly baseUrl?: string | undefined;
    /** Where the document is published: relative servers are relative to it; the page's address by default. */
    readonly documentUrl?: string | undefined;
    readonly hooks?: Hooks | undefined;
    /**
     * Sends requests; the platform's `fetch` by default. The second argument repeats what the request says, for
     * functions that take a URL, such as those of other implementations of `fetch`.
     */
    readonly fetch?: ((request: Request, init: RequestInit) => Promise<Response>) | undefined;
    /** The platform's by default; another one lets tests pass time. */
    readonly clock?: Clock | undefined;
    /** Spreads retries in time: a number from 0 to less than 1, `Math.random` by default. */
    readonly random?: (() => number) | undefined;
}
/** What calls are made with. Holds no readable secret. */
export interface Client {
    readonly options: Readonly<ClientOptions>;
    readonly clock: Clock;
    readonly budget: RetryBudget;
    /** Of what is no client, but wants to know the operation. */
    readonly [isAsking]?: (operation: OperationContract) => void;
}
/**
 * Sets up a client. It keeps no connection and needs no closing.
 *
 * @param servers the names of all servers of the document
 * @throws {RangeError} where a limit is out of its range
 * @throws {TypeError} where `baseUrl` is not an absolute http(s) URL, or has credentials, a query or a fragment,
 * and for an option or a server that nobody knows
 */
export declare function createClient<ServerName extends string = string, ServerVariables extends object = object>(options?: ClientOptions<ServerName, ServerVariables>, servers?: readonly ServerName[]): Client;
