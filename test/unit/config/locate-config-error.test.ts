import { afterEach, beforeEach, expect, it } from "vitest";
import { readConfig, readConfigToWrite } from "../../../generators/config/read-config.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "openapi.yaml": "openapi: 3.1.0", "other.yaml": "openapi: 3.1.0" });
});
afterEach(() => folder.remove());

const api = "apis:\n  b.c:\n    root: openapi.yaml\n";
const settings = `${api}    x-openapi-errors:\n`;

const cases = [
  {
    name: "a value",
    given: `${settings}      output: 5\n`,
    want: "5:15: apis.b.c.x-openapi-errors.output is",
  },
  {
    name: "an unknown setting",
    given: `${settings}      output: a\n      outptu: 5\n`,
    want: "6:7: apis.b.c.x",
  },
  {
    name: "a setting deep inside",
    given: `${settings}      docs: { accent: { light: blue } }\n`,
    want: "5:32: apis.b.c.x-openapi-errors.docs.accent.light is",
  },
  {
    name: "an item of a list",
    given: `${settings}      client:\n        adapters: [tanstack-query, axio]\n`,
    want: "6:36: apis.b.c.x-openapi-errors.client.adapters: `axio`",
  },
  { name: "what lacks a setting", given: "apis:\n  a: {}\n", want: "2:3: apis.a has no `root`" },
  { name: "what has no value", given: "apis:\n  a:\n", want: "2:3: apis.a has no `root`" },
  {
    name: "a document that is not there",
    given: "apis:\n  a:\n    root: no.yaml\n",
    want: "3:11: apis.a.root: no document",
  },
  { name: "APIs that are a list", given: "apis:\n  - root: openapi.yaml\n", want: "2:3: apis is not a map" },
  {
    name: "a rule that is not there",
    given: `${api}rules:\n  errors/code-nme: off\n`,
    want: "5:3: rules: there is no rule `errors/code-nme`; did you mean `errors/code-name`",
  },
  {
    name: "a severity",
    given: `${api}    rules:\n      errors/code-name: loud\n`,
    want: "5:25: apis.b.c.rules.errors/code-name: the severity",
  },
  { name: "YAML that is none", given: "apis:\n  a:\n\tb: 1\n", want: "3:1: tab characters" },
  {
    name: "settings at the top",
    given: `x-openapi-errors: { output: a }\n${api}`,
    want: "1:1: x-openapi-errors is read by nothing there; it belongs into an API, as apis.<name>.x-openapi-errors, beside its `root`",
  },
  {
    name: "settings beside the APIs",
    given: `apis:\n  x-openapi-errors: { output: a }\n  b: { root: openapi.yaml }\n`,
    want: "2:3: apis.x-openapi-errors is read by nothing there",
  },
  {
    name: "settings too deep in an API",
    given: `${api}    rules:\n      x-openapi-errors: { output: a }\n`,
    want: "5:7: apis.b.c.rules.x-openapi-errors is read by nothing there",
  },
  {
    name: "settings elsewhere",
    given: `${api}openapi:\n  - x-openapi-errors: {}\n`,
    want: "5:5: openapi.0.x-openapi-errors is read by nothing there",
  },
];

it.each(cases)("an error says where it is: $name", async ({ given, want }) => {
  await folder.write({ "redocly.yaml": given });
  await expect(readConfig(folder.path, undefined)).rejects.toThrow(`redocly.yaml:${want}`);
});

it("an error about two APIs says where the second one is", async () => {
  const apis = "apis:\n  a: { root: openapi.yaml }\n  b: { root: other.yaml }\n";
  await folder.write({ "redocly.yaml": apis });
  await expect(readConfigToWrite(folder.path, "a")).rejects.toThrow(
    "redocly.yaml:3:3: apis.b.x-openapi-errors",
  );
});
