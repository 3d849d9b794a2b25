import { isApiError } from "./api-error.js";
import type { Client } from "./client.js";
import { createFakeFetch, type FakeHandler } from "./fake.js";
import { answerKind, answerStatus, type FakeKind, toAnswer } from "./fake-answers.js";
import { createFakeClient, toFakeRoutes } from "./fake-client.js";
import type { FakeInput, OperationFakes } from "./fake-entries.js";
import { emptyAnswer, htmlPage } from "./fake-hostile.js";

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

interface Way {
  readonly name: string;
  readonly handler: FakeHandler;
  readonly input?: FakeInput | undefined;
}

type Verdict = "handled" | "skipped" | { readonly fault: string };

/**
 * Runs code once for each way in which an operation can fail.
 *
 * @throws {Error} with a line for each way in which the code threw something else than this error as `ApiError`, did
 * not end, fell into its catch-all, or did not call the operation
 */
export async function runAllWays(
  fakes: Readonly<Record<string, OperationFakes>>,
  id: string,
  run: (context: FailureContext) => unknown,
  options: HandlesAllOptions = {},
): Promise<HandledWays> {
  const target = fakes[id];
  if (!target) throw new TypeError(`no operation is called ${id}`);
  const verdicts: (readonly [string, Verdict])[] = [];
  for (const way of listWays(target))
    verdicts.push([way.name, await runWay(fakes, { id, way, run, options })]);
  const faults = verdicts.flatMap(([name, verdict]) =>
    typeof verdict === "object" ? [`  ${name}: ${verdict.fault}`] : [],
  );
  const said = `${id}: ${faults.length} of ${verdicts.length} ways to fail are not handled`;
  if (faults.length > 0) throw new Error([said, ...faults].join("\n"));
  const namesOf = (wanted: Verdict) => verdicts.flatMap(([name, one]) => (one === wanted ? [name] : []));
  return { handled: namesOf("handled"), skipped: namesOf("skipped") };
}

const kinds = [
  ...["invalidRequest", "unauthorized", "forbidden", "notFound", "rateLimited", "server", "unexpectedStatus"],
  ...["unknownCode", "unreadable", "network", "timeout", "aborted", "credentials"],
] as FakeKind["kind"][];

/** Every code with each of its statuses, every other documented status, every kind, and hostile responses. */
function listWays(fakes: OperationFakes): readonly Way[] {
  const { api, codePaths = api.codePaths } = fakes.operation;
  const documented = fakes.errors.map((entry) => ({
    name: entry.code === undefined ? `status ${entry.status}` : `${entry.code} (${entry.status})`,
    handler: toAnswer(entry),
    input: entry.trigger,
  }));
  const possible = kinds.filter((kind) => kind !== "unknownCode" || codePaths.length > 0);
  return [
    ...documented,
    ...possible.map((kind) => ({ name: kind, handler: toHandler(fakes, kind) })),
    { name: "rateLimited without Retry-After", handler: { ...answerStatus(fakes, 429), headers: {} } },
    { name: "HTML with status 502", handler: htmlPage(502) },
    { name: "empty body", handler: emptyAnswer(fakes) },
  ];
}

function toHandler(fakes: OperationFakes, kind: FakeKind["kind"]): FakeHandler {
  if (kind !== "rateLimited") return answerKind(fakes, { kind } as FakeKind);
  return answerStatus(fakes, 429, { retryAfter: 1 });
}

interface Run {
  readonly id: string;
  readonly way: Way;
  readonly run: (context: FailureContext) => unknown;
  readonly options: HandlesAllOptions;
}

async function runWay(
  fakes: Readonly<Record<string, OperationFakes>>,
  { id, way, run, options }: Run,
): Promise<Verdict> {
  const { operation } = fakes[id] as OperationFakes;
  const { security = operation.api.security ?? [] } = operation;
  if (way.name === "credentials" && security.flat().length === 0) return "skipped";
  const { allow = [], timeoutMs = 5_000, handlers: others = {} } = options;
  const controller = new AbortController();
  const seen = { called: false, caught: false, skipped: false };
  const handlers = {
    ...others,
    [id]: (request: Request) => {
      seen.called = true;
      if (way.name !== "aborted")
        return typeof way.handler === "function" ? way.handler(request) : way.handler;
      controller.abort();
      seen.skipped = !request.signal.aborted;
      return { failure: seen.skipped ? ("network" as const) : ("aborted" as const) };
    },
  };
  const context: FailureContext = {
    way: way.name,
    client: createFakeClient(fakes, handlers, { others: "succeed" }),
    fetch: createFakeFetch(toFakeRoutes(fakes, handlers, "succeed")),
    signal: controller.signal,
    input: way.input,
    catchAll: () => {
      seen.caught = true;
    },
  };
  const fault = await findFault(() => run(context), { id, timeoutMs });
  if (seen.skipped) return "skipped";
  if (fault !== undefined) return { fault };
  if (!seen.called) return { fault: `${id} was not called` };
  return seen.caught && !allow.includes(way.name) ? { fault: "fell into the catch-all" } : "handled";
}

/** What went wrong while the code ran; `undefined` where it ended, or threw the error itself. */
async function findFault(
  run: () => unknown,
  { id, timeoutMs }: { readonly id: string; readonly timeoutMs: number },
): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`did not end within ${timeoutMs} ms`), timeoutMs);
  });
  const ended = (async () => {
    await run();
    return undefined;
  })().catch((thrown: unknown) =>
    isApiError(thrown) && thrown.error.operation === id ? undefined : `threw ${describe(thrown)}`,
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
}
