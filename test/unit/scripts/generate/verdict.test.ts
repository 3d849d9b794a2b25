import { resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Assets } from "../../../../generators/generator-input.js";
import { readAssets } from "../../../../generators/read-assets.js";
import { createContext } from "../../../../scripts/command-context.js";
import { createApiGenerator, type GenerateWords } from "../../../../scripts/generate/generate-apis.js";
import { formatFaults } from "../../../../scripts/generate/verdict.js";
import { type RecordedSurroundings, recordSurroundings } from "../../../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../../temporary-folder.js";

const api = {
  name: "things",
  root: "",
  output: resolve("out"),
  client: { name: "things", version: "1.0.0" },
};
const fault = { path: "client/src/a.ts", line: 3, column: 7, message: "Type 'A' is wrong." };

describe("what is said of a client that does not compile", () => {
  it("is what the compiler says, each with its place, and what to do", () => {
    const message = "Type 'A' is wrong.\n  For once a reason.";
    expect(
      formatFaults(
        api,
        [
          { ...fault, message },
          { ...fault, path: undefined },
        ],
        resolve("."),
      ),
    ).toBe(
      `error: the client of things does not compile
  out/client/src/a.ts:3:7  Type 'A' is wrong.
      For once a reason.
  out/client  Type 'A' is wrong.
  help: this is a fault of ours; please report it with the document, or with what of it is needed to see it

things: 2 errors, nothing written`,
    );
  });

  it("is no more than can be read", () => {
    const lines = formatFaults(api, Array(22).fill(fault), resolve(".")).split("\n");
    expect(lines.filter((line) => line.includes("a.ts"))).toHaveLength(20);
    expect(lines).toContain("  and 2 more faults");
  });
});

/** As if a generator had a fault that shows in the client of some document. */
async function readFaultyAssets(): Promise<Assets> {
  const assets = await readAssets();
  const own = assets.runtime.get("own.ts");
  const runtime = new Map(assets.runtime).set("own.ts", `export const one: string = 1;\n${own}`);
  return { ...assets, runtime };
}

describe("a client that does not compile", () => {
  const document = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths: { /a: { get: { operationId: get-a, responses: { "200": { description: Fine. } } } } }
`;
  const words = {
    wanted: "things.yaml",
    check: false,
    verify: true,
    strict: false,
    only: ["types", "errors", "client", "testing"],
    reference: false,
    docsUrl: undefined,
    companion: false,
    adapters: undefined,
  } as const;
  let folder: TemporaryFolder;
  let surroundings: RecordedSurroundings;

  beforeEach(async () => {
    folder = await createTemporaryFolder();
    await folder.write({ "things.yaml": document });
    surroundings = recordSurroundings(folder.path);
  });
  afterEach(() => folder.remove());

  const run = (given: GenerateWords) =>
    createApiGenerator(given, createContext(surroundings), { assets: readFaultyAssets() }).run();

  it("is not written, and nothing else is", async () => {
    expect(await run(words)).toBeUndefined();
    expect(surroundings.written.stderr).toMatch(
      /client\/src\/runtime\/own\.ts:5:14 {2}Type 'number' is not assignable to type/,
    );
    expect(surroundings.written.stderr).toMatch(/\nthings: 1 error, nothing written\n$/);
    expect(await folder.list()).toEqual(["things.yaml"]);
  });

  it("is told beside what differs, where nothing is to be written anyway", async () => {
    expect(await run({ ...words, check: true })).toBeUndefined();
    expect(surroundings.written.stderr).toContain("differs: ");
    expect(surroundings.written.stderr).toContain("error: the client of things does not compile\n");
    expect(await folder.list()).toEqual(["things.yaml"]);
  });

  it("fails a check though it is what the document gives", async () => {
    expect(await run({ ...words, verify: false })).toHaveLength(1);
    expect(await run({ ...words, verify: false, check: true })).toHaveLength(1);
    expect(await run({ ...words, check: true })).toBeUndefined();
  });
});
