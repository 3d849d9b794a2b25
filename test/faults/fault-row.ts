import { getEventListeners } from "node:events";
import { apiKey, createClient, type Result } from "immersve-client";
import type { AnyError } from "immersve-client/runtime/errors";
import type { OperationContract } from "immersve-client/runtime/operation";
import type { RequestInput } from "immersve-client/runtime/started-call";
import { expect } from "vitest";
import { call } from "../client/operation-contract.js";
import { secrets } from "../client/sample-calls.js";
import { type Fault, type FaultServer, serveFaults } from "./fault-server.js";
import { turn } from "./faults.js";
import { inputs, operations, type Replay } from "./operations.js";
import { createTestClock, type TestClock } from "./test-clock.js";
import { expectNoRejection } from "./unhandled.js";

/** How a client of the flagship's API is set up. */
export type Options = NonNullable<Parameters<typeof createClient>[0]>;

/** A fault, or several in a row, and what a call comes to that meets them. */
export interface FaultRow {
  /** Its number in the list of faults that a client must survive. */
  readonly row: number;
  readonly name: string;
  /** How its operation may be repeated; the way that forbids most by default. */
  readonly replay?: Replay;
  /** What else is particular about its operation. */
  readonly operation?: Partial<OperationContract>;
  readonly input?: RequestInput;
  readonly options?: Options;
  /** How the first request is treated, the second, and so on; the last one goes for all further ones. */
  readonly faults: readonly Fault[];
  readonly want: Want;
}

/** What a call came to, as far as a row tells: besides these, any field of the error or of the success. */
export interface Want {
  /** The kind of the error, or `ok`. */
  readonly kind: string;
  readonly attempts: number;
  /** How many requests the server saw; as many as attempts, unless a row says otherwise. */
  readonly requests?: number;
  /** How long the client waited before each repeat, in milliseconds. */
  readonly waits?: readonly number[];
  /** How many bytes the server could get rid of, at most. */
  readonly maxSentBytes?: number;
  readonly [field: string]: unknown;
}

/** Limits that no wait comes near, so that nothing but a stall meets them. */
export const limits = { attemptTimeoutMs: 600_000, deadlineMs: 3_600_000 } as const;

/** Has a call meet the faults of a row, and judges what it comes to and what it leaves behind. */
export async function expectRow(row: FaultRow): Promise<void> {
  const { replay = "once", faults, options, want } = row;
  const clock = createTestClock();
  const server = await serveFaults(faults, clock);
  const client = createClient({ ...defaults(server, clock), ...options });
  const { signal } = new AbortController();
  const startedAt = clock.now();
  const contract = { ...operations[replay], ...row.operation };
  const result = await call(client, contract, { ...inputs[replay], ...row.input, signal });

  expect(clock.now() - startedAt).toBeLessThanOrEqual(options?.deadlineMs ?? limits.deadlineMs);
  expectResult(result, server, want);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await expectNothingLeft(server, clock);
  expect(server.countSentBytes()).toBeLessThanOrEqual(want.maxSentBytes ?? Number.POSITIVE_INFINITY);
}

function defaults(server: FaultServer, clock: TestClock): Options {
  const auth = apiKey(secrets);
  return { baseUrl: server.baseUrl, auth, clock, random: () => 0.5, fetch: server.fetch, ...limits };
}

function expectResult(result: Result<unknown, AnyError>, server: FaultServer, want: Want): void {
  const { requests = want.attempts, waits, maxSentBytes: _, ...fields } = want;
  const { trace } = result.ok ? result : result.error;
  const all: Readonly<Record<string, unknown>> = { kind: "ok", ...(result.ok ? result : result.error) };
  expect(Object.fromEntries(Object.keys(fields).map((name) => [name, all[name]]))).toEqual(fields);
  expect(server.requests).toHaveLength(requests);
  expect(trace).toHaveLength(want.attempts);
  if (waits) expect(trace.slice(1).map(({ waitMs }) => waitMs)).toEqual(waits);
  if (!result.ok) expectPlain(result.error);
}

/** Plain data, with nothing of the request, and no markup of an answer. */
export function expectPlain(error: AnyError): void {
  expect(structuredClone(error)).toEqual(error);
  expect(error.message).toMatch(/^[ -;=?-~]+$/);
  expect(JSON.stringify(error)).not.toMatch(/key-1|s3cret|account-1|key-7/);
}

/** No timer, no answer under way, no promise that nobody looks after. */
export async function expectNothingLeft(server: FaultServer, clock: TestClock): Promise<void> {
  expect(clock.pending()).toBe(0);
  expect(Math.max(0, ...clock.delays)).toBeLessThanOrEqual(2 ** 31 - 1);
  await server.idle();
  await turn();
  expectNoRejection();
}
