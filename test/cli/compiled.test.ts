import { execFile, spawn } from "node:child_process";
import { readFile, rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packToolchain } from "../package/packed-toolchain.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

/** The command as it is published. */
let command: string;
let folder: TemporaryFolder;

const run = promisify(execFile);
const generate = (...words: readonly string[]) =>
  run(process.execPath, [command, "generate", ...words], { cwd: folder.path });
const document = resolve("test/golden/generic-codes/openapi.yaml");

beforeAll(async () => {
  ({ command } = await packToolchain());
  folder = await createTemporaryFolder();
  await folder.write({ "openapi.yaml": await readFile(document, "utf8"), "node_modules/.keep": "" });
});
afterAll(() => folder?.remove());

describe("the compiled command", () => {
  it("makes what is made from the sources", async () => {
    const { stderr } = await generate("openapi.yaml", "--no-reference");
    expect(stderr).toContain("written to ");
    const expected = resolve("test/golden/generic-codes/expected/client/src/error-types.ts");
    expect(await read("client/src/error-types.ts")).toBe(await readFile(expected, "utf8"));
    expect(await read("client/src/schema.ts")).toContain("export interface paths");
    expect(await read("docs/index.html")).not.toContain("reference/index.html");
  });

  it("does nothing where nothing changed, and says so", async () => {
    const record = (await folder.list()).find((path) => /\.cache.*\.json$/.test(path)) ?? "";
    await folder.write({
      [record]: (await folder.read(record)).replace(/"counts":"[^"]*"/, '"counts":"as before"'),
    });
    const { stderr } = await generate("openapi.yaml", "--no-reference");
    expect(stderr).toMatch(/: as before; nothing changed in /);
  });

  it("follows each edit under --watch, tells what is wrong, recovers, and ends when it is interrupted", async () => {
    const child = spawn(
      process.execPath,
      [command, "generate", "openapi.yaml", "--only", "errors", "--watch"],
      { cwd: folder.path },
    );
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    const ended = new Promise((done) => child.on("close", done));
    const source = await readFile(document, "utf8");
    try {
      await expect.poll(() => said).toContain("nothing changed in ");
      await folder.write({ "openapi.yaml": source.replaceAll("KYC_REQUIRED", "KYC_MISSING") });
      await expect.poll(() => said).toMatch(/[1-9]\d* written to /);
      expect(await read("client/src/catalog.ts")).toContain("KYC_MISSING");
      for (const name of ["KYC_LOST", "KYC_GONE", "KYC_LATE"]) {
        // As editors save: beside it, then in its place.
        await folder.write({ "openapi.yaml~": source.replaceAll("KYC_REQUIRED", name) });
        await rename(join(folder.path, "openapi.yaml~"), join(folder.path, "openapi.yaml"));
        await expect.poll(() => read("client/src/catalog.ts")).toContain(name);
      }
      await folder.write({ "openapi.yaml": `${source}\n  broken: [\n` });
      await expect.poll(() => said).toContain("nothing written");
      expect(await read("client/src/catalog.ts")).toContain("KYC_LATE");
      said = "";
      await folder.write({ "openapi.yaml": source });
      await expect.poll(() => said).toMatch(/[1-9]\d* written to /);
      expect(await read("client/src/catalog.ts")).not.toContain("KYC_LATE");
    } finally {
      child.kill("SIGINT");
    }
    expect(await ended).toBe(0);
  });
});

/** A generated file, whatever folder the document has. */
async function read(path: string): Promise<string> {
  const found = (await folder.list()).find((one) => one.startsWith("generated/") && one.endsWith(`/${path}`));
  return folder.read(found ?? "missing");
}
