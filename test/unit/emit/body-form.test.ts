import { describe, expect, it } from "vitest";
import { toSerializerName } from "../../../generators/emit/body-form.js";

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
