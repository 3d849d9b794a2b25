import { describe, expect, it } from "vitest";
import { operationOf } from "./documents.js";

const text = { schema: { type: "string" } };
const secret = { $ref: "#/components/headers/Secret" };
const document = { components: { headers: { Secret: { ...text, "x-sensitive": true } } } } as never;

/** The headers of the error with a status. */
function headersOf(status: string, headers: object) {
  const responses = { [status]: { description: "No.", headers } } as never;
  const { errors, sensitive } = operationOf({ responses }, { document });
  return { headers: errors[0]?.headers, sensitive };
}

describe("the headers of an error", () => {
  it.each([
    { name: "none", status: "409", given: {}, want: undefined },
    {
      name: "in lower case",
      status: "409",
      given: { "X-Lock-Owner": text, Location: text },
      want: ["x-lock-owner", "location"],
    },
    {
      name: "once, however they are written",
      status: "4XX",
      given: { "X-A": text, "x-a": text },
      want: ["x-a"],
    },
    { name: "not that of the body", status: "409", given: { "Content-Type": text }, want: undefined },
    { name: "not cookies", status: "409", given: { "Set-Cookie": text }, want: undefined },
    { name: "not what is no name of a header", status: "409", given: { "x a": text }, want: undefined },
    {
      name: "the wait of a status without retryAt",
      status: "403",
      given: { "Retry-After": text },
      want: ["retry-after"],
    },
    { name: "not the wait of 429", status: "429", given: { "Retry-After": text }, want: undefined },
    { name: "not the wait of 5xx", status: "5XX", given: { "retry-after": text }, want: undefined },
  ])("are those that it documents: $name", ({ status, given, want }) => {
    expect(headersOf(status, given).headers).toEqual(want);
  });

  it("are not those that are marked as sensitive", () => {
    const found = headersOf("401", {
      "X-Key": { ...text, "x-sensitive": true },
      "X-Ref": secret,
      "X-Id": text,
    });
    expect(found).toEqual({ headers: ["x-id"], sensitive: ["X-Key", "X-Ref"] });
  });
});
