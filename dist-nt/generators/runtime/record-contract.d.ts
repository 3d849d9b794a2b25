import type { CheckAnswer } from "./check-response.js";
import { type ContractReport } from "./contract-report.js";
import type { DocumentedResponses } from "./documented-responses.js";
import type { OperationContract } from "./operation.js";
/** What is used of an interceptor of `@mswjs/interceptors`, such as its `ClientRequestInterceptor`. */
export interface InterceptorLike {
    apply(): void;
    dispose(): void;
    on(event: "response", listener: (event: {
        readonly request: Request;
        readonly response: Response;
    }) => void): unknown;
}
/** How responses are recorded. */
export interface RecordOptions {
    /**
     * Where the API is, if not at the servers of the document: one URL or several; a port may be `*`, as in
     * `http://127.0.0.1:*`.
     */
    readonly baseUrl?: string | readonly string[] | undefined;
    /** Registers what ends the recording once all tests are done: `afterAll` of Vitest and Jest, `after` of `node:test`. */
    readonly after?: ((end: () => Promise<void>) => unknown) | undefined;
    /** Where the report is written, relative to the working folder; `contract-report` by default, `false` for nowhere. */
    readonly folder?: string | false | undefined;
    /** What sees requests that `fetch` does not make, such as those of Node's `http`. */
    readonly interceptors?: readonly InterceptorLike[] | undefined;
    /** Longest body that is checked, in bytes; 1 MiB by default. */
    readonly maxBodyBytes?: number | undefined;
}
/** A recording of responses. */
export interface Recorder {
    /** What was seen so far, after all responses that have arrived are checked. */
    readonly report: () => Promise<ContractReport>;
    /** Ends the recording, puts the former `fetch` back, and writes the report. */
    readonly stop: () => Promise<ContractReport>;
}
/** An API whose responses are recorded. */
export interface RecordedApi {
    readonly api: ContractReport["api"];
    readonly contracts: readonly OperationContract[];
    readonly documented: DocumentedResponses;
    readonly check: CheckAnswer;
}
/** Checks every response that passes through `fetch` from now on; programs get what they would get without it. */
export declare function startRecording({ api, contracts, documented, check }: RecordedApi, { baseUrl, after, folder, interceptors, maxBodyBytes }: RecordOptions): Recorder;
