import { createClient } from "immersve-client";
import { toFormData } from "immersve-client/runtime/multipart";
import type { RequestWriters } from "immersve-client/runtime/request";
import { asIs } from "immersve-client/runtime/request-body";
import { describe, expect, it } from "vitest";
import { call, operation } from "../client/operation-contract.js";
import { expectNothingLeft, limits } from "./fault-row.js";
import { type Fault, holdRefusedUrl, serveFaults } from "./fault-server.js";
import { answer, ok, reset } from "./faults.js";
import { inputs, operations } from "./operations.js";
import { createTestClock } from "./test-clock.js";

const upload = operation(operations.keyed);
const raw: RequestWriters = { body: (body) => ["application/octet-stream", asIs(body)] };
const form: RequestWriters = { body: (body) => [undefined, toFormData(body)] };

const stream = () =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("part one, "));
      controller.enqueue(new TextEncoder().encode("part two"));
      controller.close();
    },
  });

async function send(faults: readonly Fault[], body: unknown, writers = raw, url?: string) {
  const clock = createTestClock();
  const server = await serveFaults(faults, clock);
  const client = createClient({ baseUrl: url ?? server.baseUrl, clock, ...limits });
  const result = await call(client, upload, { ...inputs.keyed, body }, writers);
  await expectNothingLeft(server, clock);
  return { result, requests: server.requests };
}

describe("row 42: an upload that streams", () => {
  it("arrives", async () => {
    const { result, requests } = await send([ok], stream());
    expect(result).toMatchObject({ ok: true, attempts: 1 });
    expect(requests.map(({ body }) => body)).toEqual(["part one, part two"]);
  });

  it.each([
    { name: "503", fault: answer(503), want: { kind: "server", status: 503, outcome: "unknown" } },
    { name: "429", fault: answer(429), want: { kind: "rateLimited", outcome: "notApplied" } },
    { name: "reset", fault: reset, want: { kind: "network", outcome: "unknown" } },
    {
      name: "307",
      fault: answer(307, { headers: { location: "/things" } }),
      want: { kind: "unexpectedStatus", status: 307 },
    },
  ])("then $name: 1 attempt", async ({ fault, want }) => {
    const { result, requests } = await send([fault, ok], stream());
    expect(result.error).toMatchObject({ ...want, attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  it("to a port that is refused: 1 attempt", async () => {
    const { result } = await send([ok], stream(), raw, await holdRefusedUrl());
    expect(result.error).toMatchObject({ kind: "network", attempts: 1 });
  });
});

describe("an upload that can be sent again", () => {
  const rows = [
    { name: "text", writers: raw, body: "part one" },
    { name: "bytes", writers: raw, body: new Uint8Array([112, 97, 114, 116]) },
    { name: "a blob", writers: raw, body: new Blob(["part one"]) },
    { name: "a form", writers: form, body: { file: new Blob(["part one"]), purpose: "p" } },
  ];

  it.each(rows)("row 42: is, whole: $name", async ({ writers, body }) => {
    const { result, requests } = await send([answer(503), reset, ok], body, writers);
    expect(result).toMatchObject({ ok: true, attempts: 3 });
    const bodies = requests.map(({ body }) => body.replaceAll(/-+\w*formdata-\w+-\d+/g, "--boundary"));
    expect(bodies[0]).toMatch(/part/);
    expect(bodies).toEqual([bodies[0], bodies[0], bodies[0]]);
  });
});
