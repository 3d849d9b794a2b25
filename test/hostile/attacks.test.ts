import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { understand } from "../../generators/index.js";
import { packToolchain } from "../package/packed-toolchain.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

const head = 'openapi: 3.1.0\ninfo: { title: Odd, version: "1" }\n';
const paths = 'paths: { /a: { get: { operationId: a, responses: { "200": { description: Done. } } } } }\n';
const root = head + paths;

let folder: TemporaryFolder;
/** The command as it is published. */
let command: string;
beforeAll(async () => {
  ({ command } = await packToolchain());
  folder = await createTemporaryFolder();
  await folder.write({ "secret.yaml": "type: string\ndescription: a secret\n" });
});
afterAll(() => folder?.remove());

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

/** Schemas of which each has the one before it twice, by an alias. */
function doubling(levels: number): string {
  const next = range(levels).map((n) => `S${n + 1}: &s${n + 1} { properties: { a: *s${n}, b: *s${n} } }`);
  return `{ S0: &s0 { properties: { a: { type: string }, b: { type: string } } }, ${next.join(", ")} }`;
}

const refused: readonly { readonly name: string; readonly given: string; readonly want: RegExp }[] = [
  { name: "nothing", given: "", want: /^document\/unsupported: the document names no supported version/ },
  { name: "null", given: "null", want: /^document\/unsupported: the document names no supported version/ },
  { name: "a list", given: "- a\n", want: /^document\/unsupported/ },
  { name: "HTML", given: "<html></html>", want: /^document\/unsupported/ },
  { name: "half of JSON", given: '{ "openapi": "3.1.0", ', want: /^document\/syntax/ },
  { name: "Swagger 2", given: 'swagger: "2.0"\npaths: {}\n', want: /^document\/unsupported: Swagger 2\.0/ },
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
    want: /is inside the value that it refers to/,
  },
  {
    name: "aliases that double seventeen times",
    given: `${root}components: { schemas: ${doubling(17)} }\n`,
    want: /^document\/unreadable: .* cannot be read: it expands to more than 100\d+ values, at `#\/components\/schemas\/S1\d\/properties`$/,
  },
  {
    name: "a text that is used a thousand times",
    given: `${root}x-a: &a ${"x".repeat(100_000)}\nx-b: [${"*a,".repeat(1000)}]\n`,
    want: /expands to more than \d+ characters, at `#\/x-b`/,
  },
  { name: "bytes", given: `${root}x-a: !!binary AAAA\n`, want: /^document\/syntax: unknown scalar tag/ },
  { name: "a set", given: `${root}x-a: !!set { a }\n`, want: /^document\/syntax: unknown/ },
  {
    name: "five thousand levels",
    given: `${root}x-a: ${"[".repeat(5000)}${"]".repeat(5000)}\n`,
    want: /^document\//,
  },
  {
    name: "references in a circle",
    given: schemas("A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' }"),
    want: /is circular/,
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

it("says where a document expands to too much", async () => {
  const { diagnostics } = await read(`${root}x-a:\n  - 1\n  - ${doubling(30)}\n`);
  expect(diagnostics.map(({ place }) => [place?.line, place?.file.endsWith("openapi.yaml")])).toEqual([
    [6, true],
  ]);
});

describe("a document is taken as it is meant", () => {
  it("with no more than has to be there", async () => {
    const { understood, diagnostics } = await read("openapi: 3.1.0\npaths: {}\n");
    expect(understood?.contract).toMatchObject({ title: "API", version: "0" });
    expect(understood?.document.info).toEqual({ title: "API", version: "0" });
    expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      "warning: the field `info` must be present on this level",
    ]);
  });

  it("without a path that does not start with a slash, which is said", async () => {
    const operation = "{ get: { responses: {} } }";
    const { understood, diagnostics } = await read(
      `${head}paths: { things: ${operation}, x-things: ${operation}, /things: ${operation} }\n`,
    );
    expect(understood?.contract.operations.map(({ id }) => id)).toEqual(["get /things"]);
    expect(diagnostics.map(({ message }) => message).join()).toMatch(/`things` does not start with `\/`/);
  });

  it("with a reference to a node of another kind, which loses nothing by it", async () => {
    const { understood } = await read(schemas('A: { $ref: "#/paths" }, B: { $ref: "#/info" }'));
    expect(understood?.contract.operations.map(({ id }) => id)).toEqual(["a"]);
    expect(understood?.document.info.version).toBe("1");
  });

  it("where rules about shapes are off and everything else is strict", async () => {
    await folder.write({ "api/openapi.yaml": "openapi: 3.1.0\ntags: 1\npaths: { /a: { get: 1 } }\n" });
    const { understood } = await understand({
      name: "odd",
      root: join(folder.path, "api/openapi.yaml"),
      output: join(folder.path, "generated"),
      client: { name: "odd-client", version: "0.0.0" },
      strict: true,
      rules: { "document/structure": "off" },
    });
    expect(understood?.contract.tags).toEqual([]);
  });

  it("with extensions of ours that hold anything", async () => {
    const operation = `{ responses: {}, x-deviations: 1, x-replaced-by: { a: b }, x-replay: [], x-openapi-errors: 1 }`;
    const scheme = "{ type: http, scheme: bearer, x-session: { complete: 1 } }";
    const { understood } = await read(
      `${head}tags: [{ name: a, x-displayName: [] }]\npaths: { /a: { get: ${operation} } }\n` +
        `components: { securitySchemes: { a: ${scheme} } }\n`,
    );
    expect(understood?.contract.tags).toEqual([{ name: "a", title: "a" }]);
    expect(understood?.contract.operations[0]).toMatchObject({ deviations: [], replacedBy: [] });
    expect(understood?.contract.session).toBeUndefined();
  });

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
  "a graph of forty levels of alternatives": () => graph(40, (next) => ({ oneOf: [next, next] })),
  "a graph of forty levels of kinds": () =>
    graph(40, (next) => ({
      oneOf: [next, next],
      discriminator: { propertyName: "kind", mapping: { a: next.$ref, b: next.$ref } },
    })),
  "a graph of forty levels of properties": () =>
    graph(40, (next) => ({ properties: { error: next, errors: { items: next }, code: { enum: ["A"] } } })),
  "a graph of forty levels of anything": () =>
    graph(40, (next) => ({ additionalProperties: next, patternProperties: { "^a": next }, not: next })),
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
function graph(levels: number, build: (next: { readonly $ref: string }) => object): string {
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

/** Runs the command line on a document, with 300 MB of heap; ended only where it hangs. */
async function runCapped(text: string, only: string) {
  await folder.write({ "bomb/openapi.yaml": text });
  const node = ["--max-old-space-size=300", command];
  const words = ["generate", "openapi.yaml", "--only", only];
  return new Promise<{ readonly exitCode: number | null; readonly stderr: string }>((done, fail) => {
    const cwd = join(folder.path, "bomb");
    const child = spawn(process.execPath, [...node, ...words], { cwd, timeout: 600_000 });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", fail);
    child.on("close", (exitCode) => done({ exitCode, stderr }));
  });
}

describe("a document that unfolds ends within bounded memory", () => {
  it.each(Object.keys(bombs))("%s", async (name) => {
    const { exitCode, stderr } = await runCapped(
      bombs[name]?.() ?? "",
      "document,types,errors,client,testing",
    );
    expect(stderr).not.toMatch(/^ +at /m);
    expect(exitCode).toBe(/error\[/.test(stderr) ? 1 : 0);
  });

  it("a list of codes that a thousand operations share", async () => {
    const operations = range(1000).map((n) => {
      const content = { "application/json": { schema: { $ref: "#/components/schemas/E" } } };
      return [`/${n}`, { get: { responses: { "400": { description: "No.", content } } } }];
    });
    const E = { properties: { code: { enum: range(1000).map((n) => `C${n}`) } } };
    const text = { openapi: "3.1.0", paths: Object.fromEntries(operations), components: { schemas: { E } } };
    const { exitCode, stderr } = await runCapped(JSON.stringify(text), "errors");
    expect(stderr).toMatch(/have more than \d+ codes, out of proportion/);
    expect(exitCode).toBe(1);
  });

  it("five thousand codes, a page for each", async () => {
    const { exitCode, stderr } = await runCapped(bombs["five thousand codes"]?.() ?? "", "docs");
    expect(stderr).toMatch(
      / 5000 codes in 5000 pairs of operation and code; \d{5} written to generated\/openapi, /,
    );
    expect(exitCode).toBe(0);
  });
});
