import { describe, expect, it } from "vitest";
import { toStatusKind } from "../../../generators/openapi/status-kind.js";
import { kindOfStatus } from "../../../generators/runtime/classify.js";

describe("toStatusKind", () => {
  it.each([
    { given: "400", want: "invalidRequest" },
    { given: "401", want: "unauthorized" },
    { given: "403", want: "forbidden" },
    { given: "404", want: "notFound" },
    { given: "409", want: "unexpectedStatus" },
    { given: "429", want: "rateLimited" },
    { given: "500", want: "server" },
    { given: "5XX", want: "server" },
    { given: "4XX", want: "unexpectedStatus" },
    { given: "default", want: "unexpectedStatus" },
  ])("$given: $want", ({ given, want }) => {
    expect(toStatusKind(given)).toBe(want);
  });

  it("says of a documented status what the client says of an answer", () => {
    const statuses = Array.from({ length: 200 }, (_, index) => 400 + index);
    expect(statuses.map((status) => toStatusKind(`${status}`))).toEqual(statuses.map(kindOfStatus));
  });
});
