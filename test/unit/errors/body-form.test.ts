import { describe, expect, it } from "vitest";
import { toBodyForm, toSerializerName } from "../../../generators/errors/body-form.js";

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

describe("toSerializerName", () => {
  it.each([
    { given: "application/json", want: undefined },
    { given: "application/merge-patch+json", want: undefined },
    { given: "multipart/form-data", want: "toFormData" },
    { given: "Multipart/Form-Data; boundary=x", want: "toFormData" },
    { given: "application/x-www-form-urlencoded", want: "toSearchParams" },
    { given: "application/x-www-form-urlencoded; charset=utf-8", want: "toSearchParams" },
    { given: "multipart/mixed", want: "asIs" },
    { given: "text/plain", want: "asIs" },
    { given: "application/octet-stream", want: "asIs" },
  ])("$given: $want", ({ given, want }) => {
    expect(toSerializerName(given)).toBe(want);
  });
});
