import { describe, expect, it } from "vitest";
import { isCalendarDate } from "../../../generators/names/calendar-date.js";

describe("a day of the calendar", () => {
  it.each(["2026-08-03", "2024-02-29", "2000-02-29", "2026-12-31"])("is %s", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "2026-08-03T00:00:00Z",
    "20260803",
    "２０２６-08-03",
    "",
  ])("is not %j", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});
