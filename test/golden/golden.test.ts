import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findInvalidFakes, findInvalidSamples, findWrongFakes } from "../samples-are-valid.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import { type BuiltCase, buildCase, listCases, readExpected, writeExpected } from "./build-case.js";
import { typeCheck } from "./type-check.js";

const root = import.meta.dirname.replaceAll("\\", "/");
const names = await listCases(root);

const built = new Map<string, BuiltCase>();
let complaints: readonly string[] = [];
beforeAll(async () => {
  for (const name of names) built.set(name, await buildCase(join(root, name)));
  // All cases in one program, since checking the library takes longer than checking the clients.
  complaints = typeCheck(
    new Map([...built].flatMap(([name, { files }]) => listModules(`${root}/${name}`, files))),
  );
});

/** The client and the companion. */
function listModules(folder: string, files: BuiltCase["files"]): readonly (readonly [string, string])[] {
  return [...files]
    .filter(([path]) => /^(client|companion)\//.test(path))
    .map(([path, text]) => [`${folder}/${path}`, text.replace(/^\/\/ @ts-nocheck$/m, "//")]);
}

describe.each(names)("%s", (name) => {
  const folder = join(root, name);
  const ofCase = (): BuiltCase => built.get(name) ?? { diagnostics: [], files: new Map() };

  it("is a document without faults", () => {
    expect(ofCase().diagnostics).toEqual([]);
  });

  it("gives the expected files, byte for byte", async () => {
    if (process.env.UPDATE_GOLDEN) await writeExpected(folder, ofCase());
    for (const [path, text] of await readExpected(folder)) {
      expect({ path, text: ofCase().files.get(path) }).toEqual({ path, text });
      expect(text, `${path} is generated`).toBeDefined();
    }
  });

  it("gives a client and a companion that compile", () => {
    expect(ofCase().files.has("client/src/index.ts")).toBe(true);
    expect(ofCase().files.has("companion/errors.ts")).toBe(true);
    expect(complaints.filter((line) => line.startsWith(`${root}/${name}/`))).toEqual([]);
  });

  it("gives samples that are valid, and read as what they show", () => {
    const { contract, document } = ofCase();
    if (!contract || !document) throw new Error(`${name} gives no contract`);
    expect(findInvalidSamples(contract, document)).toEqual([]);
    expect(findWrongFakes(contract)).toEqual([]);
    expect(findInvalidFakes(contract, document)).toEqual([]);
  });

  it("gives the same bytes again", async () => {
    expect([...(await buildCase(folder)).files]).toEqual([...ofCase().files]);
  });

  it("gives the same bytes from what it publishes", async () => {
    const published = await createTemporaryFolder();
    await published.write({ "openapi.yaml": ofCase().files.get("openapi.yaml") ?? "" });
    await cp(join(folder, "redocly.yaml"), join(published.path, "redocly.yaml")).catch(() => {
      // A case without configuration.
    });
    const again = await buildCase(published.path);
    await published.remove();
    expect(again.diagnostics).toEqual([]);
    expect([...again.files]).toEqual([...ofCase().files]);
  });
});

it("compiles against a library without faults of its own", () => {
  expect(complaints.filter((line) => !line.startsWith(`${root}/`))).toEqual([]);
});
