import { describe, expect, it } from "vitest";
import { toRequestForm, toSentType } from "../../../generators/emit/request-form.js";

const content = (mediaType: string, values: "primitive" | "list" | "any" = "any") => ({
  mediaType,
  values,
  encodings: [],
  isFlat: false,
});

describe("toRequestForm", () => {
  it.each([
    { given: content("application/json"), want: "json" },
    { given: content("application/merge-patch+json"), want: "json" },
    { given: content("multipart/form-data"), want: "multipart" },
    { given: content("Multipart/Mixed; boundary=x"), want: "multipart" },
    { given: content("application/x-www-form-urlencoded; charset=utf-8"), want: "form" },
    { given: content("text/plain", "primitive"), want: "text" },
    { given: content("text/xml"), want: "raw" },
    { given: content("application/xml"), want: "raw" },
    { given: content("application/octet-stream"), want: "raw" },
    { given: content("application/json-seq"), want: "raw" },
    { given: content("image/*"), want: "raw" },
    { given: content("*/*"), want: "json" },
    { given: content("*/*", "primitive"), want: "raw" },
  ])("$given.mediaType, $given.values: $want", ({ given, want }) => {
    expect(toRequestForm(given)).toBe(want);
  });
});

describe("toSentType", () => {
  it.each([
    { given: content("text/csv"), want: "text/csv" },
    { given: content("*/*"), want: "application/json" },
    { given: content("image/*"), want: "image/*" },
  ])("$given.mediaType: $want", ({ given, want }) => {
    expect(toSentType(given)).toBe(want);
  });
});
