import { expect, it } from "vitest";
import { isBinary } from "../../../generators/openapi/binary.js";

it.each([
  { given: { type: "string", format: "binary" }, want: true },
  { given: { type: "string", contentMediaType: "application/octet-stream" }, want: true },
  { given: { contentMediaType: "image/png" }, want: true },
  { given: { type: ["string", "null"], contentMediaType: "application/pdf" }, want: true },
  { given: { type: "string", contentMediaType: "image/png", contentEncoding: "base64" }, want: false },
  { given: { type: "string", contentMediaType: "text/csv" }, want: false },
  { given: { type: "string", contentMediaType: "application/json" }, want: false },
  { given: { type: "object", contentMediaType: "image/png" }, want: false },
  { given: { type: "string" }, want: false },
])("a schema of bytes: $given", ({ given, want }) => {
  expect(isBinary(given)).toBe(want);
});
