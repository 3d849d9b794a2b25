import { describe, expect, it } from "vitest";
import { namesStatus, namesStatusText } from "../../../generators/codes/status-names.js";

describe("namesStatus", () => {
  it.each([
    "status",
    "statusCode",
    "status_code",
    "httpStatus",
    "http_status_code",
    "HTTP-Code",
    "responseStatus",
  ])("knows %s", (name) => expect(namesStatus(name)).toBe(true));

  it.each(["code", "errorCode", "state", "orderStatus", "statusText", "statusReason"])(
    "takes %s for another",
    (name) => expect(namesStatus(name)).toBe(false),
  );
});

describe("namesStatusText", () => {
  it.each(["statusName", "status_text", "statusMessage", "reasonPhrase", "httpStatusText"])(
    "knows %s",
    (name) => expect(namesStatusText(name)).toBe(true),
  );

  it.each(["status", "reason", "message", "name"])("takes %s for another", (name) =>
    expect(namesStatusText(name)).toBe(false),
  );
});
