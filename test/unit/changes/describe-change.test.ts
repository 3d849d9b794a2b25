import { describe, expect, it } from "vitest";
import { describeChange, toEffect, type WrittenChange } from "../../../generators/changes/describe-change.js";

describe("a change in words", () => {
  it.each<{ name: string; given: Omit<WrittenChange, "operations">; want: string }>([
    { name: "a code", given: { change: "code-added", code: "A" }, want: "`A` added" },
    { name: "a new name", given: { change: "code-renamed", code: "A", to: "B" }, want: "`A` renamed to `B`" },
    {
      name: "a status",
      given: { change: "status-added", status: "409", codes: ["A", "B"] },
      want: "status 409 added, with `A`, `B`",
    },
    { name: "an operation", given: { change: "operation-removed" }, want: "operation removed" },
    {
      name: "a retired code",
      given: { change: "retired-code-reused", code: "A" },
      want: "`A` used again for something else, though it is retired",
    },
    {
      name: "nothing but the change",
      given: { change: "header-made-optional" },
      want: "header made optional",
    },
    {
      name: "its own words, of an operation",
      given: { change: "operation-renamed", what: "was called `a`" },
      want: "operation was called `a`",
    },
    {
      name: "its own words",
      given: { change: "header-made-optional", what: "the header may be missing" },
      want: "the header may be missing",
    },
    { name: "backticks", given: { change: "code-added", code: "`A`" }, want: "`'A'` added" },
  ])("$name", ({ given, want }) => {
    expect(describeChange({ operations: [], ...given })).toBe(want);
  });

  it.each<[WrittenChange["change"], string]>([
    ["code-added-to-open-set", "added"],
    ["status-refined", "added"],
    ["codes-listed", "added"],
    ["retired-code-reused", "added"],
    ["deprecated-code-removed", "removed"],
    ["codes-emptied", "removed"],
    ["code-renamed-in-open-set", "renamed"],
    ["operation-renamed", "renamed"],
    ["operation-moved", "changed"],
    ["code-made-optional", "changed"],
  ])("%s: %s", (change, want) => {
    expect(toEffect(change)).toBe(want);
  });
});
