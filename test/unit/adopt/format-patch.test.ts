import { describe, expect, it } from "vitest";
import { formatPatch } from "../../../generators/adopt/format-patch.js";

const headOf = (name: string, before = "a\n") =>
  formatPatch([{ path: "/x", before, after: "b\n" }], () => name)
    .split("\n")
    .slice(0, 2);

describe("the name of a file in a patch", () => {
  it.each([
    { name: "a.yaml", want: ["--- a/a.yaml", "+++ b/a.yaml"] },
    { name: "my file.yaml", want: ["--- a/my file.yaml\t", "+++ b/my file.yaml\t"] },
    { name: "x\n+++ b/y", want: ['--- "a/x\\n+++ b/y"\t', '+++ "b/x\\n+++ b/y"\t'] },
    { name: 'q".yaml', want: ['--- "a/q\\".yaml"', '+++ "b/q\\".yaml"'] },
  ])("ends where it ends: $name", ({ name, want }) => {
    expect(headOf(name)).toEqual(want);
  });

  it("is no file for a new one", () => {
    expect(headOf("new file.yaml", "")).toEqual(["--- /dev/null", "+++ b/new file.yaml\t"]);
  });
});
