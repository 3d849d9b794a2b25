import { describe, expect, it } from "vitest";
import { answerRequest } from "../../../generators/runtime/fake-answers.js";
import type { FakeInput } from "../../../generators/runtime/fake-entries.js";
import type { OperationContract } from "../../../generators/runtime/operation.js";

const operation = { id: "pay", method: "POST", path: "/cards/{cardId}/pay" } as OperationContract;

/** The status that a request gets from an operation whose code has a trigger. */
async function statusOf(trigger: FakeInput, url: string, init: RequestInit = {}): Promise<number> {
  const fakes = { operation, success: { status: 200 }, errors: [{ status: 403, code: "FROZEN", trigger }] };
  const request = new Request(`http://a.test/v1${url}`, { method: "POST", ...init });
  return (await answerRequest(fakes, request)).status;
}

describe("a request causes the error of a trigger", () => {
  it.each([
    {
      name: "by its path",
      trigger: { path: { cardId: "frozen one" } },
      url: "/cards/frozen%20one/pay",
      want: 403,
    },
    {
      name: "by its query",
      trigger: { query: { amount: 7 } },
      url: "/cards/a/pay?amount=7&more=1",
      want: 403,
    },
    {
      name: "by a header",
      trigger: { header: { "X-Mode": "fail" } },
      url: "/cards/a/pay",
      init: { headers: { "x-mode": "fail" } },
      want: 403,
    },
    {
      name: "by a cookie",
      trigger: { cookie: { mode: "fail" } },
      url: "/cards/a/pay",
      init: { headers: { cookie: "a=1; mode=fail" } },
      want: 403,
    },
    {
      name: "by a part of its body",
      trigger: { body: { sum: { amount: 1 } } },
      url: "/cards/a/pay",
      init: { body: '{"sum":{"amount":1,"unit":"EUR"}}' },
      want: 403,
    },
    { name: "not by another path", trigger: { path: { cardId: "frozen" } }, url: "/cards/a/pay", want: 200 },
    {
      name: "not by half of it",
      trigger: { path: { cardId: "a" }, query: { amount: 7 } },
      url: "/cards/a/pay",
      want: 200,
    },
    {
      name: "not by a body that is no JSON",
      trigger: { body: { amount: 1 } },
      url: "/cards/a/pay",
      init: { body: "amount" },
      want: 200,
    },
    {
      name: "not by a path that cannot be decoded",
      trigger: { path: { cardId: "a" } },
      url: "/cards/%E0/pay",
      want: 200,
    },
  ])("$name", async ({ trigger, url, init, want }) => {
    expect(await statusOf(trigger, url, init)).toBe(want);
  });
});
