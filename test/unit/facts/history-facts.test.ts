import { Source } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../generators/engine/yaml.js";
import { readHistoryFacts } from "../../../generators/facts/history-facts.js";

const read = (text: string) =>
  readHistoryFacts({ source: new Source("history.yaml", text), parsed: parseYaml(text) });

/** What became of `A`: since when it exists, and when it was retired. */
function followA(text: string) {
  const { since, retired } = read(text).lives.get("A") ?? {};
  return [since, retired?.date];
}

const release = (month: number, more: string) => `- { date: "2026-0${month}-01", ${more} }\n`;

describe("the life of a code", () => {
  it.each([
    { name: "unknown", given: release(1, "changes: []"), want: [undefined, undefined] },
    { name: "introduced", given: release(1, "introduced: [A]"), want: ["2026-01-01", undefined] },
    {
      name: "retired",
      given: release(1, "introduced: [A]") + release(2, "retired: { A: {} }"),
      want: ["2026-01-01", "2026-02-01"],
    },
    {
      name: "older than the history",
      given: release(2, "retired: { A: }"),
      want: [undefined, "2026-02-01"],
    },
    {
      name: "introduced again",
      given: release(1, "introduced: [A]") + release(2, "retired: { A: {} }") + release(3, "introduced: [A]"),
      want: ["2026-03-01", undefined],
    },
    {
      name: "said to be back",
      given: release(1, "introduced: [A]") + release(2, "retired: { A: { returned: true } }"),
      want: ["2026-01-01", undefined],
    },
  ])("$name", ({ given, want }) => {
    expect(followA(given)).toEqual(want);
  });
});

it.each([
  "",
  "text",
  "{ a: 1 }",
  "[1, null, {}, { date: 1 }]",
  '[{ date: "2026-01-01", changes: 1, introduced: 2, retired: [3] }]',
  '[{ date: "2026-01-01", changes: [1, {}, { change: no }, { change: __proto__ }], introduced: [2] }]',
])("reads no more than what has the right shape: %s", (text) => {
  const { releases } = read(text);
  expect(releases.flatMap(({ changes, introduced }) => [...changes, ...introduced])).toEqual([]);
});
