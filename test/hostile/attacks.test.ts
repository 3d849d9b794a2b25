import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { understand } from "../../generators/index.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

const head = 'openapi: 3.1.0\ninfo: { title: Odd, version: "1" }\n';
const paths = 'paths: { /a: { get: { operationId: a, responses: { "200": { description: Done. } } } } }\n';
const root = head + paths;

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "secret.yaml": "type: string\ndescription: a secret\n" });
});
afterAll(() => folder.remove());

async function read(text: string, name = "openapi.yaml") {
  await folder.write({ [`api/${name}`]: text });
  return understand({
    name: "odd",
    root: join(folder.path, "api", name),
    output: join(folder.path, "generated"),
    client: { name: "odd-client", version: "0.0.0" },
  });
}

const schemas = (text: string) => `${root}components: { schemas: { ${text} } }\n`;

const refused: readonly { readonly name: string; readonly given: string; readonly want: RegExp }[] = [
  { name: "nothing", given: "", want: /^document\/unsupported: the document names no version/ },
  { name: "null", given: "null", want: /^document\/unsupported: the document names no version/ },
  { name: "a list", given: "- a\n", want: /^document\/unsupported/ },
  { name: "HTML", given: "<html></html>", want: /^document\/unsupported/ },
  { name: "half of JSON", given: '{ "openapi": "3.1.0", ', want: /^document\/syntax/ },
  { name: "Swagger 2", given: 'swagger: "2.0"\npaths: {}\n', want: /^document\/unsupported: `oas2`/ },
  { name: "a version that is a number", given: "openapi: 3.1\npaths: {}\n", want: /^document\/unsupported/ },
  {
    name: "two documents",
    given: `${root}---\n${root}`,
    want: /^document\/syntax: expected a single document/,
  },
  { name: "a key twice", given: head + root, want: /^document\/syntax: duplicated mapping key/ },
  { name: "a tag that makes a function", given: `${root}x-a: !!js/function a\n`, want: /^document\/syntax/ },
  {
    name: "an alias of itself",
    given: `${root}x-a: &a { b: *a }\n`,
    want: /stands inside of what it refers to/,
  },
  {
    name: "five thousand levels",
    given: `${root}x-a: ${"[".repeat(5000)}${"]".repeat(5000)}\n`,
    want: /^document\//,
  },
  {
    name: "references in a circle",
    given: schemas("A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' }"),
    want: /round in a circle/,
  },
  {
    name: "a file outside the folder",
    given: schemas("A: { $ref: ../secret.yaml }"),
    want: /^document\/unresolved-reference/,
  },
  {
    name: "a file by its whole path",
    given: schemas("A: { $ref: /etc/passwd }"),
    want: /^document\/unresolved-reference/,
  },
  {
    name: "a file by its URL",
    given: schemas("A: { $ref: 'file:///etc/passwd' }"),
    want: /^document\/unresolved-reference/,
  },
  {
    name: "a way out behind escapes",
    given: schemas("A: { $ref: '%2e%2e/secret.yaml' }"),
    want: /^document\/unresolved-reference/,
  },
];

describe("a document is refused with a diagnostic and nothing else", () => {
  it.each(refused)("$name", async ({ given, want }) => {
    const { understood, diagnostics } = await read(given);
    expect(understood).toBeUndefined();
    expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`).join("\n")).toMatch(want);
    expect(JSON.stringify(diagnostics)).not.toContain("a secret");
  });
});

describe("a document is taken as it is meant", () => {
  it("with a byte order mark and line ends of Windows", async () => {
    const { understood } = await read(`\uFEFF${root.replaceAll("\n", "\r\n")}`);
    expect(understood?.contract.operations.map(({ id }) => id)).toEqual(["a"]);
  });

  it("with codes that YAML takes for something else only in its old version", async () => {
    const code = "{ type: string, enum: [NO, on, 'null', 1e3] }";
    const answer = `{ description: No., content: { application/json: { schema: { properties: { code: ${code} } } } } }`;
    const { understood } = await read(`${head}paths: { /a: { get: { responses: { 400: ${answer} } } } }\n`);
    expect(understood?.contract.catalog.map((entry) => entry.code)).toEqual(["1e3", "NO", "null", "on"]);
  });

  it("with null everywhere", async () => {
    const operation = "{ operationId: null, responses: null, parameters: null, tags: null, security: null }";
    const { understood } = await read(
      `openapi: 3.1.0\ninfo: null\nservers: [null]\ntags: [null]\ncomponents: null\npaths: { /a: null, /b: { get: null, post: ${operation} } }\n`,
    );
    expect(understood?.contract.operations.map(({ id }) => id)).toEqual(["post /b"]);
  });

  it("without touching the prototype of anything", async () => {
    await read(`${root}x-a: { <<: { __proto__: { polluted: 1 } }, __proto__: { polluted: 1 } }\n`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

/** Documents that unfold, by what they unfold to. */
const bombs: Readonly<Record<string, () => string>> = {
  "aliases of aliases": () =>
    `${root}x-a0: &a0 [lol]\n${range(12)
      .map((n) => `x-a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]\n`)
      .join("")}`,
  "aliases of schemas": () =>
    `${root}components:\n  schemas:\n    S0: &s0 { type: object }\n${range(40)
      .map((n) => `    S${n + 1}: &s${n + 1} { properties: { a: *s${n}, b: *s${n} } }\n`)
      .join("")}`,
  "a graph of forty levels": () => graph(40, (next) => ({ allOf: [next, next] })),
  "an allOf of five thousand levels": () => graph(5000, (next) => ({ allOf: [next] })),
  "properties of five thousand levels": () => graph(5000, (next) => ({ properties: { error: next } })),
  "references of five thousand steps": () => graph(5000, (next) => next),
  "a pattern that takes forever": () =>
    graph(1, () => ({
      properties: { code: { enum: [`${"a".repeat(60)}!`], pattern: "^(a+)+$", minLength: 1e9 } },
    })),
  "five thousand codes": () =>
    graph(1, () => ({ properties: { code: { enum: range(5000).map((n) => `C${n}`) } } })),
};

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

/** A document whose error body is the first of schemas that each build on the next. */
function graph(levels: number, build: (next: object) => object): string {
  const ref = (level: number) => ({ $ref: `#/components/schemas/S${level}` });
  const entries = range(levels).map((level) => [`S${level}`, build(ref(level + 1))]);
  const content = { "application/json": { schema: ref(0) } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Odd", version: "1" },
    paths: { "/a": { get: { operationId: "a", responses: { "400": { description: "No.", content } } } } },
    components: { schemas: { ...Object.fromEntries(entries), [`S${levels}`]: { type: "object" } } },
  });
}

/** Runs the command line on a document, with 300 MB of heap; ended after a minute. */
async function runCapped(text: string, only: string) {
  await folder.write({ "bomb/openapi.yaml": text });
  const node = [
    "--max-old-space-size=300",
    "--import",
    import.meta.resolve("tsx"),
    resolve("scripts/cli.ts"),
  ];
  const words = ["generate", "openapi.yaml", "--only", only];
  return new Promise<{ readonly exitCode: number | null; readonly stderr: string }>((done, fail) => {
    const cwd = join(folder.path, "bomb");
    const child = spawn(process.execPath, [...node, ...words], { cwd, timeout: 60_000 });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", fail);
    child.on("close", (exitCode) => done({ exitCode, stderr }));
  });
}

describe("a document that unfolds ends within bounded memory", () => {
  it.each(Object.keys(bombs))(
    "%s",
    async (name) => {
      const { exitCode, stderr } = await runCapped(
        bombs[name]?.() ?? "",
        "document,types,errors,client,testing",
      );
      expect(stderr).not.toMatch(/^ +at /m);
      expect(exitCode).toBe(/error\[/.test(stderr) ? 1 : 0);
    },
    60_000,
  );

  it("five thousand codes, a page for each", async () => {
    const { exitCode, stderr } = await runCapped(bombs["five thousand codes"]?.() ?? "", "docs");
    expect(stderr).toMatch(/ 5000 codes in 5000 places; \d{5} written to generated\/openapi, /);
    expect(exitCode).toBe(0);
  }, 60_000);
});
