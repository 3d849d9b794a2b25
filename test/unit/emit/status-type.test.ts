import { expect, it } from "vitest";
import { toStatusType } from "../../../generators/emit/status-type.js";

it.each([
  { name: "a status", status: "404", documented: ["404", "4XX"], want: "404" },
  {
    name: "a range alone",
    status: "4XX",
    documented: ["4XX", "5XX", "500", "default"],
    want: "ClientErrorStatus",
  },
  {
    name: "a range beside statuses of it",
    status: "5XX",
    documented: ["404", "500", "503", "5XX"],
    want: "RemainingStatus<ServerErrorStatus, 500 | 503>",
  },
  { name: "default alone", status: "default", documented: ["default"], want: "ErrorStatus" },
  {
    name: "default beside statuses",
    status: "default",
    documented: ["400", "503", "default"],
    want: "RemainingStatus<ErrorStatus, 400 | 503>",
  },
  {
    name: "default beside a range, and statuses in and out of it",
    status: "default",
    documented: ["404", "4XX", "503", "default"],
    want: "RemainingStatus<ErrorStatus, 503 | ClientErrorStatus>",
  },
])("types what remains for $name", ({ status, documented, want }) => {
  const used = new Set<string>();
  const type = toStatusType(status, documented, ({ name }) => {
    used.add(name);
    return name;
  });
  expect(type).toBe(want);
  expect([...used].sort()).toEqual([...new Set(want.match(/[A-Z]\w+/g) ?? [])].sort());
});
