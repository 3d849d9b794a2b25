import { describe, expect, it } from "vitest";
import { readPartSettings } from "../../../generators/codes/part-settings.js";
import type { ApiConfig } from "../../../generators/config/config.js";
import { type Proposal, proposeConfig } from "../../../generators/config/propose-config.js";
import { parseYaml } from "../../../generators/engine/yaml.js";
import { parsePointer } from "../../../generators/openapi/pointer.js";

const api: ApiConfig = {
  name: "My Things",
  root: "/here/spec/my things.yaml",
  output: "/here/generated/things",
  client: { name: "my-things-client", version: "0.0.0" },
};

const propose = (existing: string | undefined, pointers: readonly string[] = ["/error/code"]) =>
  proposeConfig(
    existing,
    api,
    { codePaths: pointers.map(parsePointer), messagePaths: [], issuePlaces: [], failurePlaces: [] },
    "/here",
  );

/** The text that would be written, without the lines of the entry that are comments. */
function textOf(proposal: Proposal): string {
  if (proposal.action !== "write") throw new Error(`it would ${proposal.action}`);
  return proposal.text.replace(/^ +#.*\r?\n/gm, "");
}

const of = (text: string): Proposal => ({ action: "write", name: "", text });

const entry = `  my-things:
    root: "spec/my things.yaml"
    x-openapi-errors:
      output: generated/things
      code: /error/code
      client:
        name: my-things-client
        version: 0.1.0
`;

describe("proposeConfig", () => {
  it("writes the places of texts and of faults of the input", () => {
    const parts = {
      codePaths: [["error", "code"]],
      messagePaths: [["error", "message"], ["title"]],
      issuePlaces: [
        { at: ["errors"], paths: [["field"]], messages: [["message"], ["title"]] },
        { at: ["problems"], paths: [], messages: [] },
        { at: [], paths: [], messages: [] },
      ],
    };
    const text = textOf(proposeConfig(undefined, api, { ...parts, failurePlaces: [] }, "/here"));
    const [settings] = Object.values(
      (parseYaml(text) as { apis: Record<string, Record<string, unknown>> }).apis,
    );
    expect(settings?.["x-openapi-errors"]).toMatchObject({
      code: "/error/code",
      message: ["/error/message", "/title"],
      issues: [{ at: "/errors", path: "/field", message: ["/message", "/title"] }, "/problems", ""],
    });
    expect(readPartSettings(settings?.["x-openapi-errors"])).toEqual(parts);
  });

  it("writes a file where there is none", () => {
    expect(textOf(propose(undefined)).endsWith(`\n\napis:\n${entry}`)).toBe(true);
    expect(textOf(propose("\n"))).toBe(textOf(propose(undefined)));
  });

  it("names the folder after the API where the path of the document would need a hash", () => {
    const output = "/here/generated/my-things-1durihv";
    const parts = { codePaths: [], messagePaths: [], issuePlaces: [], failurePlaces: [] };
    expect(textOf(proposeConfig(undefined, { ...api, output }, parts, "/here"))).toContain(
      "output: generated/my-things\n",
    );
  });

  it("lists several places of the code, and leaves the setting to the reader where there is none", () => {
    expect(textOf(propose(undefined, ["/errors/0/code", "/a: b"]))).toContain(
      'code: [/errors/0/code, "/a: b"]\n',
    );
    expect(textOf(propose(undefined, []))).not.toContain("code:");
  });

  it.each([
    { name: "without APIs", before: "extends: [recommended] # ours\n", after: `\napis:\n${entry}` },
    {
      name: "with other APIs",
      before: "# top\napis: # all\n  other: # one\n    root: a.yaml\n",
      after: entry,
    },
    { name: "with aliases", before: "a: &a { root: a.yaml }\napis:\n  x: *a\n", after: entry },
    {
      name: "indented otherwise",
      before: "apis:\n    other:\n        root: a.yaml\n",
      after: entry.replace(/^ {2}/gm, "    "),
    },
  ])("adds to a file $name and keeps what it has", ({ before, after }) => {
    expect(textOf(propose(before))).toBe(`${before}${after}`);
  });

  it("puts the entry before what follows the APIs, comments and line ends as they were", () => {
    const before = "apis:\r\n  other:\r\n    root: a.yaml\r\n\r\n# rules\r\nrules: {}\r\n";
    const after = entry.replaceAll("\n", "\r\n");
    expect(textOf(propose(before))).toBe(before.replace("a.yaml\r\n", `a.yaml\r\n${after}`));
  });

  it("takes another name where an API has it", () => {
    expect(propose("apis:\n  my-things:\n    root: a.yaml\n")).toMatchObject({ name: "my-things-2" });
    const two = "apis:\n  my-things:\n    root: a.yaml\n  my-things-2:\n    root: b.yaml\n";
    expect(textOf(propose(two))).toContain("        name: my-things-3-client\n");
  });

  it("keeps a file that has the document with settings of ours", () => {
    const existing = "apis: { x: { root: ./spec/../spec/my things.yaml, x-openapi-errors: {} } }";
    expect(propose(existing)).toEqual({ action: "keep", name: "x" });
  });

  /** What is added to an API that is there already, indented as below `apis`. */
  const settings = entry.split("\n").slice(2).join("\n");

  it.each([
    {
      name: "the only API",
      before: "# top\napis: # all\n  x: # one\n    root: spec/my things.yaml # two\n    # three\n",
      after: "",
    },
    {
      name: "an API among others",
      before:
        "apis:\n  a:\n    root: a.yaml\n\n  'x':\n    rules:\n      x: off\n    root: spec/my things.yaml\n",
      after: "\n  # the last\n  b:\n    root: b.yaml\n\n# rules\nrules: {}\n",
    },
  ])("adds settings to $name, and keeps what it has", ({ before, after }) => {
    const added =
      after === "" ? settings : settings.replace("generated/things", "generated/spec-my-things-1m6c9f4");
    expect(textOf(propose(`${before}${after}`))).toBe(textOf(of(`${before}${added}${after}`)));
  });

  it("adds settings with the indentation and the line ends of the file", () => {
    const before = "apis:\r\n   x:\r\n        root: spec/my things.yaml\r\nrules: {}\r\n";
    const added = settings.replace(/^ {4}/gm, "        ").replaceAll("\n", "\r\n");
    expect(textOf(propose(before))).toBe(before.replace("rules:", `${added}rules:`));
  });

  it("gives an API a folder that no other one has", () => {
    const before = "apis:\n  x:\n    root: spec/my things.yaml\n  b:\n    root: b.yaml\n";
    const taken = `${before}    x-openapi-errors: { output: generated/spec-my-things-1m6c9f4 }\n`;
    expect(textOf(propose(taken))).toContain("output: generated/spec-my-things-1m6c9f4-api\n");
  });

  it.each([
    { name: "in flow form", existing: "apis:\n  x: { root: spec/my things.yaml }\n" },
    { name: "that is an alias", existing: "a: &a { root: spec/my things.yaml }\napis:\n  x: *a\n" },
    {
      name: "whose key is written in a way of its own",
      existing: "apis:\n  ? x\n  : root: spec/my things.yaml\n",
    },
  ])("tells the settings for an API $name", ({ existing }) => {
    const proposal = propose(existing);
    expect(proposal).toMatchObject({ action: "tell", name: "x", under: "apis.x" });
    expect(proposal).toHaveProperty("entry", expect.stringMatching(/^x-openapi-errors:\n/));
  });

  it.each([
    { name: "in flow form", existing: "apis: { x: { root: a.yaml } }\n" },
    { name: "all in flow form", existing: "{ apis: { x: { root: a.yaml } } }\n" },
    { name: "with a quoted key", existing: '"apis":\n  x: { root: a.yaml }\n' },
    { name: "with APIs that are no map", existing: "apis:\n  - a\n" },
  ])("tells what to add to a file $name", ({ existing }) => {
    const proposal = propose(existing);
    expect(proposal).toMatchObject({ action: "tell", name: "my-things", under: "apis" });
  });
});
