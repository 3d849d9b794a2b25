// biome-ignore lint/suspicious/noTsIgnore: where it is installed, there is no error to be expected
// @ts-ignore: MSW is an optional peer dependency; who does without this entry need not have it
import { type HttpHandler, HttpResponse, http } from "msw";
import { findBasePaths } from "./base-paths.js";
import {
  answerCode,
  answerKind,
  answerRequest,
  answerStatus,
  answerSuccess,
  answerUnknownCode,
  type FakeKind,
  type FakeOptions,
  toSuccess,
  truncated,
} from "./fake-answers.js";
import { createFakeData } from "./fake-data.js";
import type { OperationFakes } from "./fake-entries.js";
import { emptyAnswer, htmlPage } from "./fake-hostile.js";
import { type FakeAnswer, type FakeFailure, toResponse, wait } from "./fake-response.js";
import { createRouter, listBasePaths, sortRoutes, toUrlPattern } from "./route.js";

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
export function createMockHandlers(
  fakes: Readonly<Record<string, OperationFakes>>,
  options: MockOptions | undefined,
): HttpHandler[] {
  const all = sortRoutes(Object.values(fakes).filter(({ success }) => success !== undefined));
  const baseUrl = options?.baseUrl;
  const basePaths =
    baseUrl === undefined ? findBasePaths(all.map(({ operation }) => operation)) : listBasePaths([baseUrl]);
  const find = createRouter(all, basePaths);
  return all.map((one) =>
    mock(
      one,
      (request) => (find(request.method, request.url) === one ? answerRequest(one, request) : undefined),
      options,
    ),
  );
}

/** The ways in which an operation may answer. */
export function createOperationMocks<Code extends string, Kind extends FakeKind, Overrides>(
  fakes: OperationFakes,
  options: MockOptions | undefined,
): OperationMocks<Code, Kind, Overrides> {
  const give = (answer: FakeAnswer | FakeFailure) => mock(fakes, () => answer, options);
  return {
    success: (overrides) =>
      give({ ...answerSuccess(fakes), ...(overrides && { body: createFakeData(fakes, overrides) }) }),
    code: (code, more) => give(answerCode(fakes, code, more)),
    status: (status, more) => give(answerStatus(fakes, status, more)),
    kind: (kind) => give(answerKind(fakes, kind)),
    html: (status = 502) => give(htmlPage(status)),
    empty: () => give(emptyAnswer(fakes)),
    truncated: () => give(truncated(fakes)),
    unknownCode: (code, status) => give(answerUnknownCode(fakes, { code, status })),
    slow: (delayMs = Number.POSITIVE_INFINITY) => give({ ...toSuccess(fakes), delayMs }),
    reset: () => give({ failure: "network" }),
  };
}

/** `undefined` for a request that another handler answers. */
type Found = FakeAnswer | FakeFailure | undefined;

function mock(
  { operation }: OperationFakes,
  find: (request: Request) => Found | Promise<Found>,
  { baseUrl }: MockOptions = {},
): HttpHandler {
  const pattern = toUrlPattern(operation.path, baseUrl?.replace(/\/+$/, ""));
  // Of methods of its own, MSW knows none.
  return http.all(pattern, async ({ request }: { readonly request: Request }) => {
    if (request.method !== operation.method) return undefined;
    const answer = await find(request);
    if (!answer) return undefined;
    if ("failure" in answer) return fail(answer, request);
    return answer.delayMs && !(await isWaiting(answer.delayMs, request))
      ? HttpResponse.error()
      : toResponse(operation, answer);
  });
}

/** Whether somebody still waits after a time. */
function isWaiting(delayMs: number, { signal }: Request): Promise<boolean> {
  return wait(delayMs, signal).then(
    () => true,
    () => false,
  );
}

async function fail({ failure }: FakeFailure, request: Request): Promise<Response> {
  if (failure === "network") return HttpResponse.error();
  if (failure === "credentials") return new Response(null, { status: 401 });
  await isWaiting(Number.POSITIVE_INFINITY, request);
  return HttpResponse.error();
}
