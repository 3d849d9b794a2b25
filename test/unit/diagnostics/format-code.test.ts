import { describe, expect, it } from "vitest";
import { formatCode } from "../../../generators/diagnostics/format-code.js";
import { codedResponse, contractOf } from "../contract/documents.js";

const gone = codedResponse({ enum: ["GONE"] });
const described = codedResponse({ enum: ["GONE"], "x-enumDescriptions": { GONE: "The thing is gone." } });

const taken = codedResponse({ enum: ["GONE"], "x-enumDescriptions": { GONE: "Taken." } });

const explain = (responses: Record<string, typeof gone>) =>
  formatCode(
    contractOf({ paths: { "/a": { get: { operationId: "get-thing", responses } } } }),
    "GONE",
    undefined,
  );

describe("formatCode", () => {
  it.each([
    {
      name: "a code under several statuses is on one line",
      given: { "404": gone, "410": gone },
      want: "GONE (Things)\nThe document does not describe it.\n\nReturned by:\n  get-thing (GET /a), statuses 404, 410\n",
    },
    {
      name: "a status under which it means something else has a line of its own",
      given: { "404": described, "409": taken },
      want: "GONE (Things)\nThe thing is gone.\n\nReturned by:\n  get-thing (GET /a), status 404\n  get-thing (GET /a), status 409\n    Taken.\n",
    },
  ])("$name", ({ given, want }) => {
    expect(explain(given)).toBe(want);
  });

  it("knows no code that is not there", () => {
    expect(formatCode(contractOf({}), "GONE", undefined)).toBeUndefined();
  });
});
