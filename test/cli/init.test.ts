import { execFile } from "node:child_process";
import { symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
});
afterEach(() => folder.remove());

const run = (...words: readonly string[]) => runCommand(folder.path, words);

/** A document with one operation for each map of error answers. */
function document(...answers: readonly Readonly<Record<string, object>>[]): string {
  const paths = answers.map((errors, index) => [
    `/things/${index}`,
    { get: { operationId: `get-${index}`, responses: { "200": { description: "Done." }, ...errors } } },
  ]);
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Things", version: "1.2" },
    paths: Object.fromEntries(paths),
  });
}

function answer(schema: object, mediaType = "application/json") {
  return { description: "No.", content: { [mediaType]: { schema } } };
}

const withCode = (code: object) =>
  answer({ type: "object", properties: { error: { properties: { code } } } });

const text = { type: "string" };

const documents = [
  {
    name: "codes in each operation",
    given: document(
      { "400": withCode({ enum: ["A", "B"] }), "500": { description: "Broken." } },
      { "409": withCode({ enum: ["B", "C"] }) },
      {},
    ),
    found: `Things 1.2: 3 operations
  2 declare a 4xx, 1 a 5xx, 0 a default; 1 no error at all
  codes are read at /error/code (listed as enum)
  3 codes in 4 pairs of operation and code
  error responses that describe more in prose than in their schema:
    1 with a description and no body, such as 500 of get-0
`,
    code: "      code: /error/code\n",
    places: "codes are read at /error/code (listed as enum)",
  },
  {
    name: "problems, and codes that are any text",
    given: document(
      { default: answer({ properties: { type: text, title: text } }, "application/problem+json") },
      { "404": answer({ properties: { text } }) },
    ),
    found: `Things 1.2: 2 operations
  1 declare a 4xx, 0 a 5xx, 1 a default; 0 no error at all
  codes are read at /type (any text, none is listed); texts at /text, else at /title
  0 codes in 0 pairs of operation and code
  error responses that describe more in prose than in their schema:
    1 with a code that is any text, such as default of get-0
    1 with a body that has no code, such as 404 of get-1
`,
    code: "      code: /type\n",
    places: "codes are read at /type (any text, none is listed); texts at /text, else at /title",
  },
  {
    name: "no codes",
    given: document({ "404": { description: "Gone." } }, { "404": { description: "Gone." } }),
    found: `Things 1.2: 2 operations
  2 declare a 4xx, 0 a 5xx, 0 a default; 0 no error at all
  no code was found in error bodies; errors are told apart by their status
  0 codes in 0 pairs of operation and code
  error responses that describe more in prose than in their schema:
    2 with a description and no body, such as 404 of get-0
`,
    code: "      # code: /error/code\n",
    places: "no code was found in error bodies; errors are told apart by their status",
  },
];

describe("init", () => {
  it.each(documents)("looks at a document with $name, and generate agrees", async (one) => {
    await folder.write({ "spec/openapi.json": one.given });
    const { exitCode, stdout, stderr } = await run("init");
    expect(stderr.startsWith(one.found)).toBe(true);
    expect(stderr).toContain("redocly.yaml: things is in it\nnext:\n  openapi-errors generate things\n");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
    expect(await folder.read("redocly.yaml")).toContain(one.code);

    const generated = await run("generate", "--only", "document,errors");
    expect(generated.exitCode).toBe(0);
    expect(generated.stderr).toContain("7 written to generated/spec-openapi, ");
    expect(generated.stderr).toContain(`things: ${one.places}\n`);
  });

  it("adds to what is configured, and once", async () => {
    const before = "# ours\napis:\n  other: # theirs\n    root: a.yaml\n";
    await folder.write({ "redocly.yaml": before, "b.json": document({}), "a.yaml": document({}) });
    expect((await run("init", "b.json")).exitCode).toBe(0);
    const after = await folder.read("redocly.yaml");
    expect(after.startsWith(`${before}  b:\n    root: b.json\n`)).toBe(true);
    const again = await run("init", "b.json");
    expect(again.stderr).toContain("redocly.yaml has it already, as b\n");
    expect(await folder.read("redocly.yaml")).toBe(after);
  });

  it("adds settings to an API that is named without, once, and generate takes them", async () => {
    const before = "apis:\n  # ours\n  b:\n    root: b.json # theirs\n";
    await folder.write({ "redocly.yaml": `${before}rules: {}\n`, "b.json": document({}) });
    expect((await run("init", "b.json")).stderr).toContain("redocly.yaml: b is in it\n");
    const after = await folder.read("redocly.yaml");
    expect(after.startsWith(`${before}    x-openapi-errors:\n`)).toBe(true);
    expect(after.endsWith("\nrules: {}\n")).toBe(true);
    expect((await run("init", "b.json")).stderr).toContain("redocly.yaml has it already, as b\n");
    expect((await run("generate", "b", "--only", "document")).stderr).toContain(" written to generated, ");
  });

  it("shows an entry that it cannot add, and touches nothing", async () => {
    const before = "apis: { other: { root: a.yaml } }\n";
    await folder.write({ "redocly.yaml": before, "b.json": document({}) });
    const { stdout, stderr } = await run("init", "b.json");
    expect(stderr).toContain("put this under its `apis`");
    expect(stdout.startsWith("b:\n  root: b.json\n")).toBe(true);
    expect(await folder.read("redocly.yaml")).toBe(before);
  });

  it("gives documents of one name a name each, and so their clients", async () => {
    const paths = ["bikes", "cards", "cards/v2", "users"].map((part) => `services/${part}/openapi.json`);
    for (const path of paths) await folder.write({ [path]: document({}) });
    for (const path of paths) expect((await run("init", path)).exitCode).toBe(0);
    const text = await folder.read("redocly.yaml");
    const names = [...text.matchAll(/^ {2}(\S+):$/gm)].map(([, name]) => name);
    expect(names).toEqual(["bikes", "cards", "cards-v2", "users"]);
    const clients = [...text.matchAll(/name: (\S+)-client$/gm)].map(([, name]) => name);
    expect(clients).toEqual(names);
    expect((await run("generate", "--only", "document")).exitCode).toBe(0);
  });

  const success = (properties: object) => ({ "200": answer({ type: "object", properties }) });

  it("writes when a success is a refusal, where its schema lists both values of a flag", async () => {
    const flag = {
      ok: { type: "boolean", enum: [true, false] },
      error: { type: "string", enum: ["no_text"] },
    };
    await folder.write({ "b.json": document(success(flag)) });
    const { stderr } = await run("init");
    expect(stderr).toContain("a success is a refusal where /ok is false");
    expect(await folder.read("redocly.yaml")).toContain("\n      failure: { at: /ok, equals: false }\n");
  });

  it("only proposes it where the schemas leave a doubt", async () => {
    const graphql = { data: { type: "object" }, errors: { type: "array" } };
    await folder.write({ "b.json": document(success(graphql), success({ id: text })) });
    const { stderr } = await run("init");
    expect(stderr).toContain(
      "\n  1 success may say no, where /errors is not empty; if so, set `failure` of x-openapi-errors\n",
    );
    expect(await folder.read("redocly.yaml")).toContain(
      '\n      # failure: { at: /errors, outcome: "unknown" }\n',
    );
  });

  it("writes nothing in a dry run", async () => {
    await folder.write({ "b.json": document({}) });
    const { exitCode, stdout } = await run("init", "--dry-run");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("apis:\n  b:\n    root: b.json\n");
    expect(await folder.list()).toEqual(["b.json"]);
  });

  it("has the line with which openapi-typescript still works in the folder", async () => {
    const cli = resolve("node_modules/openapi-typescript/bin/cli.js");
    const makeTypes = () =>
      promisify(execFile)(process.execPath, [cli, "b.json", "-o", "b.d.ts"], { cwd: folder.path });
    await folder.write({ "b.json": document({}) });
    await run("init", "b.json");
    await expect(makeTypes()).rejects.toThrow("x-openapi-ts.output");
    const text = await folder.read("redocly.yaml");
    await folder.write({ "redocly.yaml": text.replace("# x-openapi-ts", "x-openapi-ts") });
    await makeTypes();
    expect(await folder.list()).toContain("schema.d.ts");
    expect((await run("lint")).exitCode).toBe(0);
  });

  it("writes nothing through a redocly.yaml that is a link to nowhere", async () => {
    await folder.write({ "b.json": document({}) });
    await symlink("elsewhere.yaml", join(folder.path, "redocly.yaml"));
    const { exitCode, stderr } = await run("init");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/\nopenapi-errors: redocly\.yaml is a symbolic link that leads nowhere/);
    expect(await folder.list()).toEqual(["b.json", "redocly.yaml"]);
  });

  it("asks which one where there are several", async () => {
    await folder.write({ "a.json": document({}), "spec/openapi.yaml": document({}), "package.json": "{}" });
    const { exitCode, stderr } = await run("init");
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      "openapi-errors: there are 2 documents, say which:\n  openapi-errors init a.json\n  openapi-errors init spec/openapi.yaml\n",
    );
  });

  it("asks for one where there is none", async () => {
    await folder.write({ "package.json": "{}" });
    const { exitCode, stderr } = await run("init");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^openapi-errors: no document here or in .+; name one: openapi-errors init /);
  });

  it.each([
    { name: "is half of one", given: '{ "openapi": "3.1.0", ', says: "error[document/syntax]: " },
    { name: "is of another kind", given: '{ "swagger": "2.0" }', says: "error[document/unsupported]: " },
  ])("refuses a document that $name", async ({ given, says }) => {
    await folder.write({ "openapi.json": given });
    const { exitCode, stderr } = await run("init");
    expect(exitCode).toBe(1);
    expect(stderr.startsWith(says)).toBe(true);
    expect(stderr).toMatch(/\nopenapi: nothing written\n$/);
    expect(await folder.list()).toEqual(["openapi.json"]);
  });
});
