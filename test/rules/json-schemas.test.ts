import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "@redocly/ajv/dist/2020.js";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { changeRules } from "../../generators/changes/change-rules.js";

const folder = "spec/json-schemas";
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(join(folder, file), "utf8")));

/** Where a value breaks a schema; empty where it does not. */
function validate(
  schema: "operation" | "catalog" | "responses" | "history",
  value: unknown,
): readonly string[] {
  ajv.validate(`${schema}.schema.json`, value);
  return [...new Set((ajv.errors ?? []).map(({ instancePath }) => instancePath))];
}

const read = (path: string) => parseYaml(readFileSync(path, "utf8"));

describe("the flagship's files", () => {
  const operations = readdirSync("spec/paths", { recursive: true, encoding: "utf8" });
  it.each(operations.filter((path) => path.endsWith(".yaml")))("%s", (path) => {
    expect(validate("operation", read(join("spec/paths", path)))).toEqual([]);
  });

  it.each(["catalog", "responses", "history"] as const)("%s", (name) => {
    const path = `spec/errors/${name}.yaml`;
    expect(validate(name, read(path))).toEqual([]);
    expect(readFileSync(path, "utf8")).toMatch(`$schema=../json-schemas/${name}.schema.json\n`);
  });
});

it("knows every change that `diff` reports", () => {
  const { $defs } = JSON.parse(readFileSync(join(folder, "history.schema.json"), "utf8"));
  expect($defs.change.properties.change.enum).toEqual(Object.keys(changeRules));
});

const entry = { meaning: "M.", fix: "F.", retry: "never" };

describe("typical mistakes", () => {
  it.each([
    ["a code that is a number", "operation", { "x-errors": { "403": [4001] } }, "/x-errors/403/0"],
    ["a code twice", "operation", { "x-errors": { "403": ["CARD_LOST", "CARD_LOST"] } }, "/x-errors/403"],
    ["a redirect", "operation", { "x-errors": { "302": ["CARD_LOST"] } }, "/x-errors"],
    [
      "a place that is no pointer",
      "operation",
      { "x-openapi-errors": { failure: { at: "ok" } } },
      "/x-openapi-errors/failure/at",
    ],
    [
      "two conditions",
      "operation",
      { "x-openapi-errors": { failure: { at: "/ok", equals: 1, not: 2 } } },
      "/x-openapi-errors/failure",
    ],
    [
      "a key of a code",
      "operation",
      { "x-errors": { "403": { CARD_LOST: { mean: "M." } } } },
      "/x-errors/403/CARD_LOST",
    ],
    [
      "advice",
      "operation",
      { "x-errors": { "403": { CARD_LOST: { retry: "soon" } } } },
      "/x-errors/403/CARD_LOST/retry",
    ],
    ["x-error for x-errors", "operation", { "x-error": { "403": ["CARD_LOST"] } }, "/x-error"],
    ["a key without a place", "operation", { "x-replay": "keyed" }, "/x-replay"],
    ["two places", "operation", { "x-replay": { keyed: { header: "A", body: "b" } } }, "/x-replay/keyed"],
    ["a deviation without reason", "operation", { "x-deviations": [{ status: "403" }] }, "/x-deviations/0"],
    [
      "a status that is a number",
      "operation",
      { "x-deviations": [{ status: 403, reason: "R." }] },
      "/x-deviations/0/status",
    ],
    ["no fix", "catalog", { CARD_LOST: { meaning: "M.", retry: "never" } }, "/CARD_LOST"],
    ["an unknown key", "catalog", { CARD_LOST: { ...entry, resolved: [] } }, "/CARD_LOST"],
    [
      "a way out that is no list",
      "catalog",
      { CARD_LOST: { ...entry, resolvedBy: "a" } },
      "/CARD_LOST/resolvedBy",
    ],
    [
      "an unknown scope",
      "responses",
      { A: { description: "A.", "x-error": { status: "403", kind: "forbidden", scope: "all" } } },
      "/A/x-error/scope",
    ],
    [
      "an unknown change",
      "history",
      [{ date: "2026-01-01", changes: [{ change: "gone" }] }],
      "/0/changes/0/change",
    ],
    ["a day without a date", "history", [{ changes: [] }], "/0"],
    ["an unknown key of a release", "history", [{ date: "2026-01-01", remarks: "" }], "/0"],
    ["no status", "responses", { A: { description: "A.", "x-error": { kind: "forbidden" } } }, "/A/x-error"],
  ] as const)("%s", (_, schema, value, at) => {
    expect(validate(schema, value)).toContain(at);
  });
});
