import type { CheckAnswer } from "./check-response.js";
import { type ContractReport, createTally } from "./contract-report.js";
import type { DocumentedResponses } from "./documented-responses.js";
import { createFindByUrl } from "./find-by-url.js";
import { createObserve, type Observe } from "./observe.js";
import type { OperationContract } from "./operation.js";
import { writeAtExit, writePart } from "./report-part.js";

/** What is used of an interceptor of `@mswjs/interceptors`, such as its `ClientRequestInterceptor`. */
export interface InterceptorLike {
  apply(): void;
  dispose(): void;
  on(
    event: "response",
    listener: (event: { readonly request: Request; readonly response: Response }) => void,
  ): unknown;
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

const defaultFolder = "contract-report";

/** Checks every response that passes through `fetch` from now on; programs get what they would get without it. */
export function startRecording(
  { api, contracts, documented, check }: RecordedApi,
  { baseUrl = [], after, folder = defaultFolder, interceptors = [], maxBodyBytes = 1_048_576 }: RecordOptions,
): Recorder {
  const findByUrl = createFindByUrl(contracts, [baseUrl].flat());
  const tally = createTally(api, documented, contracts);
  const { observe, settle } = createObserve({ findByUrl, tally, check, documented, maxBodyBytes });
  const restore = wrapFetch(observe);
  for (const interceptor of interceptors) {
    interceptor.on("response", ({ request, response }) => observe(request, undefined, response));
    interceptor.apply();
  }
  const forget = folder === false ? () => {} : writeAtExit(folder, tally.report);
  const stop = async () => {
    restore();
    for (const interceptor of interceptors) interceptor.dispose();
    await settle();
    forget();
    const report = tally.report();
    if (folder !== false) writePart(folder, report);
    return report;
  };
  after?.(async () => void (await stop()));
  return { stop, report: () => settle().then(tally.report) };
}

/** @returns what puts the former function back, unless another one has taken the place since */
function wrapFetch(observe: Observe): () => void {
  const original = globalThis.fetch;
  // There may be none, and interceptors alone.
  if (typeof original !== "function") return () => {};
  let isOver = false;
  const recorded: typeof fetch = async (input, init) => {
    const response = await original(input, init);
    if (!isOver) observe(input, init, response);
    return response;
  };
  globalThis.fetch = recorded;
  return () => {
    isOver = true;
    if (globalThis.fetch === recorded) globalThis.fetch = original;
  };
}
