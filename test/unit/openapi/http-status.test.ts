import { describe, expect, it } from "vitest";
import {
  findStatusName,
  holdsStatus,
  isErrorStatus,
  pickStatus,
  toStatusRange,
} from "../../../generators/openapi/http-status.js";

describe("findStatusName", () => {
  it.each([
    { given: "400", want: "Bad Request" },
    { given: "403", want: "Forbidden" },
    { given: "422", want: "Unprocessable Content" },
    { given: "511", want: "Network Authentication Required" },
    { given: "4XX", want: "Client Error" },
    { given: "5XX", want: "Server Error" },
    { given: "default", want: "Error" },
    { given: "200", want: undefined },
    { given: "499", want: undefined },
    { given: "3XX", want: undefined },
    { given: "constructor", want: undefined },
  ])("$given: $want", ({ given, want }) => {
    expect(findStatusName(given)).toBe(want);
  });
});

describe("toStatusRange", () => {
  it.each([
    { given: "503", want: "5XX" },
    { given: "400", want: "4XX" },
    { given: "4XX", want: "4XX" },
  ])("$given is of $want", ({ given, want }) => {
    expect(toStatusRange(given)).toBe(want);
  });
});

describe("pickStatus", () => {
  it.each([
    { given: "404", documented: ["404"], want: 404 },
    { given: "4XX", documented: ["4XX"], want: 400 },
    { given: "4XX", documented: ["4XX", "400", "401"], want: 402 },
    { given: "5XX", documented: ["5XX", "500"], want: 501 },
    { given: "default", documented: ["default"], want: 400 },
    { given: "default", documented: ["default", "4XX", "500"], want: 501 },
    { given: "default", documented: ["default", "4XX", "5XX"], want: 300 },
  ])("takes $want for $given beside $documented", ({ given, documented, want }) => {
    expect(pickStatus(given, documented)).toBe(want);
    expect(holdsStatus(given, want, documented)).toBe(true);
  });

  it.each([
    { given: "4XX", number: 404, documented: ["404", "4XX"] },
    { given: "default", number: 404, documented: ["4XX", "default"] },
    { given: "4XX", number: 500, documented: ["4XX"] },
    { given: "409", number: 400, documented: ["409"] },
  ])("$number does not come under $given beside $documented", ({ given, number, documented }) => {
    expect(holdsStatus(given, number, documented)).toBe(false);
  });
});

describe("isErrorStatus", () => {
  it.each(["400", "404", "499", "500", "599", "4XX", "5XX", "default"])("%s is an error", (status) => {
    expect(isErrorStatus(status)).toBe(true);
  });

  it.each(["100", "200", "204", "302", "2XX", "3XX", "600", "40", "4000", "x-why", ""])(
    "%j is none",
    (status) => {
      expect(isErrorStatus(status)).toBe(false);
    },
  );
});
