import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

/** Clears the screen, rings, starts a sequence in eight bits, turns text around, hides, ends a line. */
const evil = "\u001b[2J\u0007\u009b31m\u202ebackwards\u2066\u200b\u2028\r";
const raw = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const coded = {
  "400": {
    description: "No.",
    content: {
      "application/json": {
        schema: { properties: { [`code${evil}`]: { enum: ["A"] }, code: { enum: [`CODE${evil}`] } } },
      },
    },
  },
};

/** Text that drives a terminal as title, names and descriptions, and where a diagnostic quotes it. */
const document = {
  openapi: "3.1.0",
  info: { title: `Title ${evil}`, version: evil, description: evil },
  tags: [{ name: evil }],
  paths: {
    [`/a${evil}`]: { get: { operationId: `op${evil}`, summary: evil, tags: [evil], responses: coded } },
    "/b": { get: { operationId: `op${evil}`, [`odd${evil}`]: 1, responses: coded } },
  },
};

/** The name of a file is text that somebody else may have chosen, too. */
const file = "evil\u001b[31m\u202ename.json";
let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder();
  await folder.write({
    [file]: JSON.stringify(document),
    "broken.yaml": `openapi: 3.1.0\n? "${evil.replace("\r", "")}\n`,
    "unresolved.json": JSON.stringify({
      ...document,
      components: { schemas: { A: { $ref: `./none${evil}.yaml` } } },
    }),
  });
});
afterAll(() => folder.remove());

const runs = [
  { words: ["lint", file], shows: "document/duplicate-operation-id" },
  { words: ["lint", file, "--format", "json"], shows: "document/duplicate-operation-id" },
  { words: ["lint", file, "--format", "github"], shows: "::warning file=evil" },
  { words: ["lint", "unresolved.json", "--format", "github"], shows: "::error" },
  { words: ["lint", "broken.yaml"], shows: "document/syntax" },
  { words: ["diff", file, `${evil}.yaml`], shows: "no document at" },
  { words: ["diff", file, `${evil}:gone.yaml`], shows: "cannot be read" },
  { words: ["release", file, "--dry-run"], shows: "changes: []" },
  { words: ["release", file, "--date", evil], shows: "is no day such as" },
  { words: ["generate", file, "--only", "errors"], shows: "written to" },
  { words: ["generate", file, "--only", "errors", "--check"], shows: "as the document gives them" },
  { words: ["init", file, "--dry-run"], shows: "redocly.yaml would be" },
  { words: ["init", `${evil}.yaml`], shows: "no document at" },
  { words: ["lint", `--${evil}`], shows: "openapi-errors: " },
  { words: [evil], shows: "unknown command" },
  { words: ["explain", evil], shows: "no rule and no code" },
];

describe("no text of a document or name of a file drives the terminal", () => {
  it.each(runs)("by $words", async ({ words, shows }) => {
    const { exitCode, stdout, stderr } = await runCommand(folder.path, words);
    expect(exitCode).not.toBe(70);
    expect(stdout + stderr).toContain(shows);
    expect(stdout).not.toMatch(raw);
    expect(stderr).not.toMatch(raw);
  });

  it("by explain, of a code of a configured document", async () => {
    const inner = join(folder.path, "configured");
    const apis = { evil: { root: "api.json", "x-openapi-errors": { code: "/code" } } };
    await folder.write({
      "configured/redocly.yaml": JSON.stringify({ apis }),
      "configured/api.json": JSON.stringify(document),
    });
    const { exitCode, stdout } = await runCommand(inner, ["explain", `CODE${evil}`]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("CODE");
    expect(stdout).not.toMatch(raw);
  });

  it.skipIf(process.platform === "win32")("by a line of a file's name", async () => {
    const name = "n\n::warning::it is not one.json";
    await folder.write({ [name]: JSON.stringify({ ...document, paths: {} }) });
    const { stdout, stderr } = await runCommand(folder.path, ["generate", name, "--only", "errors"]);
    expect(stdout + stderr).toContain("written to");
    expect(stdout + stderr).not.toMatch(/^::/m);
  });

  it("by the report of a test run, of which JSON has the text exactly", async () => {
    const counts = { responses: 1, unreadBodies: 0, elsewhere: 0 };
    const pair = { operation: `op${evil}`, status: "403", code: `CODE${evil}`, count: 0 };
    const report = {
      format: "openapi-errors/contract-report/1",
      api: { title: `Title ${evil}`, version: evil },
      operations: [{ id: `op${evil}`, method: "GET", path: `/a${evil}` }],
      pairs: [pair],
      ...{ findings: [], unmatched: [], problems: [evil], ...counts },
    };
    await folder.write({ "contract-report/one.json": JSON.stringify(report) });
    for (const format of ["pretty", "json", "junit", "html"]) {
      const { exitCode, stdout, stderr } = await runCommand(folder.path, ["coverage", "--format", format]);
      expect(exitCode).toBe(1);
      expect(stdout + stderr).not.toMatch(raw);
      if (format === "json") expect(JSON.parse(stdout)).toMatchObject([{ api: report.api, pairs: [pair] }]);
    }
  });

  it("and JSON has the text exactly", async () => {
    const { stdout } = await runCommand(folder.path, ["lint", file, "--format", "json"]);
    const found = JSON.parse(stdout) as readonly { readonly message: string; readonly file: string }[];
    expect(found.some(({ message }) => message.includes(`\`op${evil}\``))).toBe(true);
    expect(new Set(found.map((one) => one.file))).toEqual(new Set([file]));
  });
});
