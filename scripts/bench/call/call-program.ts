/** What one client costs: run by Node as a process of its own, so that no client warms up another's code. */
import { pathToFileURL } from "node:url";

/** Calls that each client is written for; both return a value that shows that the response was read. */
export interface Calls {
  readonly readCard: (cardId: string) => Promise<string>;
  readonly orderCard: (order: object) => Promise<string>;
}

/** What a client is made with. It sends requests by the platform's `fetch`, as most do. */
export interface CallOptions {
  readonly baseUrl: string;
  readonly apiKey: { readonly key: string; readonly secret: string };
}

interface Task {
  /** Path of a module that exports `createCalls`. */
  readonly client: string;
  /** Where the server is. */
  readonly baseUrl: string;
  /** How many calls to measure on each path, with `fetch` replaced and over loopback. */
  readonly stubbed: number;
  readonly loopback: number;
  /** What the answers hold: text by status. */
  readonly answers: Readonly<Record<"200" | "403", string>>;
}

const order = { cardProgramId: "program-1", fundingSourceId: "source-1" };

const task = JSON.parse(process.argv[2] ?? "") as Task;
const { createCalls } = (await import(pathToFileURL(task.client).href)) as {
  readonly createCalls: (options: CallOptions) => Calls;
};
process.stdout.write(JSON.stringify(await measureAll(task)));

async function measureAll({ baseUrl, answers, stubbed, loopback }: Task) {
  const stub: typeof fetch = async (input, init) => answer(answers, init?.method ?? methodOf(input));
  const local = prepare(baseUrl);
  const overLoopback = {
    "200, loopback": await measure(local.read, loopback),
    "403, loopback": await measure(local.order, loopback),
  };
  globalThis.fetch = stub;
  const apart = prepare("https://api.example");
  return {
    "200, stubbed": await measure(apart.read, stubbed),
    "403, stubbed": await measure(apart.order, stubbed),
    ...overLoopback,
  };
}

function methodOf(input: string | URL | Request): string {
  return input instanceof Request ? input.method : "GET";
}

/** Reading succeeds, ordering is refused: as the server does it. */
function answer(answers: Task["answers"], method: string): Response {
  const status = method === "GET" ? 200 : 403;
  return new Response(answers[status], { status, headers: { "Content-Type": "application/json" } });
}

function prepare(baseUrl: string) {
  const calls = createCalls({ baseUrl, apiKey: { key: "key-1", secret: "secret-1" } });
  return {
    read: () => expectText(calls.readCard("card-1"), "card-1"),
    order: () => expectText(calls.orderCard(order), "KYC_REQUIRED"),
  };
}

async function expectText(given: Promise<string>, wanted: string): Promise<void> {
  const text = await given;
  if (text !== wanted) throw new Error(`the call gave ${text} instead of ${wanted}`);
}

/** @returns CPU time of this process for a call, in microseconds; the calls come one after the other */
async function measure(call: () => Promise<void>, count: number): Promise<number> {
  for (let done = 0; done < count / 2; done++) await call();
  const before = process.cpuUsage();
  for (let done = 0; done < count; done++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}
