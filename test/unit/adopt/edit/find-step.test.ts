import { describe, expect, it } from "vitest";
import { parseSource } from "../../../../generators/adopt/edit/source.js";

describe("the step of a file", () => {
  it.each([
    {
      name: "is not that of a list",
      given: "tags:\n  - name: a\n    x:\n      y: 1\npaths:\n  /a:\n    get: 1\n",
      want: 2,
    },
    { name: "is not that of a list alone", given: "tags:\n    - name: a\n      x: 1\n", want: 2 },
    { name: "is the most frequent one", given: "a:\n      b: 1\nc:\n    d:\n        e: 1\n", want: 4 },
    {
      name: "is that of JSON",
      given: '{\n    "a": {\n        "b": [\n            1\n        ]\n    }\n}\n',
      want: 4,
    },
    { name: "is that of JSON without maps within it", given: '{\n   "a": 1\n}\n', want: 3 },
    { name: "is that of maps in lists", given: "a:\n- b:\n     c: 1\n", want: 3 },
    { name: "is that behind a byte order mark", given: "\uFEFFa:\n   b: 1\n", want: 3 },
    {
      name: "is not measured from a line that is longer than it",
      given: `{"x":"${"x".repeat(50)}","a":{"b":{\n   "c":{\n      "d":1\n}}}}\n`,
      want: 3,
    },
    { name: "is usual on one line", given: '{"a":{"b":1}}', want: 2 },
    { name: "is not that of a text", given: "a: |\n      text: 1\nb:\n   c: 1\n", want: 3 },
  ])("$name", ({ given, want }) => {
    expect(parseSource(given).step).toBe(want);
  });
});
