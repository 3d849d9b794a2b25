import { describe, expect, it } from "vitest";
import { addToApi } from "../../../generators/adopt/add-to-api.js";

describe("the configuration of an API", () => {
  const additions = { rules: ["errors/a"], code: "/error/code", overlay: "b.yaml" };
  it.each([
    {
      name: "has what is added",
      given: "apis:\n  x:\n    root: a.yaml\n    x-openapi-errors:\n      output: out\n",
      want: "apis:\n  x:\n    root: a.yaml\n    rules:\n      errors/a: warn\n    x-openapi-errors:\n      output: out\n      code: /error/code\n      overlays:\n        - b.yaml\n",
    },
    {
      name: "keeps what it has",
      given:
        "apis:\n  x:\n    rules: { errors/a: off }\n    x-openapi-errors:\n      code: /reason\n      overlays: [a.yaml]\n",
      want: 'apis:\n  x:\n    rules: { errors/a: off }\n    x-openapi-errors:\n      code: /reason\n      overlays: [a.yaml, "b.yaml"]\n',
    },
    {
      name: "is not changed where a merge key has its settings",
      given: "all: &all\n  x-openapi-errors: { output: out }\napis:\n  x:\n    <<: *all\n    root: a.yaml\n",
      want: undefined,
    },
    {
      name: "is not changed where another API has the same settings",
      given: "apis:\n  y: &y\n    x-openapi-errors: { code: /reason }\n  x: *y\n",
      want: undefined,
    },
  ])("$name", ({ given, want }) => {
    expect(addToApi(given, "x", additions)).toBe(want);
  });

  it("stays as it is where nothing is added", () => {
    expect(addToApi("apis: {}\n", "x", { rules: [] })).toBe("apis: {}\n");
  });
});
