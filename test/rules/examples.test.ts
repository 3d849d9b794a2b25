import { describe, expect, it } from "vitest";
import { rules } from "../../generators/rules/rules.js";
import { lintText } from "./test-rule.js";

describe.each(rules.map((rule) => [rule.id, rule] as const))("the examples of %s", (id, rule) => {
  it("fails with this rule and no other", async () => {
    const problems = await lintText(rule.failing);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => !problem.startsWith(`${id} `))).toEqual([]);
  });

  it("is put right", async () => {
    expect(await lintText(rule.fixed)).toEqual([]);
  });

  it("is described as the others are", () => {
    for (const line of [rule.meaning, rule.help]) {
      expect(line).not.toMatch(/\n|\.$|\billegal\b/);
      expect(line.charAt(0)).toBe(line.charAt(0).toLowerCase());
    }
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
  });
});

it("gives every rule an id of its own", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
