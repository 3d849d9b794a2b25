import { describe, expect, it } from "vitest";
import { toBodyForm } from "../../../generators/emit/body-form.js";

describe("toBodyForm", () => {
  it.each([
    { given: undefined, want: "none" },
    { given: "application/json", want: "json" },
    { given: "Application/JSON; charset=utf-8", want: "json" },
    { given: "application/problem+json", want: "json" },
    { given: "application/vnd.a.b+json;v=1", want: "json" },
    { given: "text/plain", want: "text" },
    { given: "text/csv; header=present", want: "text" },
    { given: "application/pdf", want: "bytes" },
    { given: "application/x-ndjson", want: "bytes" },
    { given: "application/json-seq", want: "bytes" },
    { given: "*/*", want: "bytes" },
    { given: "", want: "bytes" },
  ])("$given: $want", ({ given, want }) => {
    expect(toBodyForm(given)).toBe(want);
  });
});
