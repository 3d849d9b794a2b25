import { cp } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

let here: TemporaryFolder;
beforeEach(async () => {
  here = await createTemporaryFolder();
});
afterEach(() => here.remove());

const call = (...words: readonly string[]) => runCommand(here.path, words);
const copyCase = (name: string) => cp(`test/fixtures/adopt/${name}`, here.path, { recursive: true });

describe("adopt --overlay", () => {
  it("writes an overlay that is applied at once, and leaves the document as it is", async () => {
    await copyCase("bullets");
    const before = await here.read("openapi.yaml");
    const { exitCode, stderr } = await call(
      "adopt",
      "openapi.yaml",
      "--yes",
      "--overlay",
      "errors.overlay.yaml",
    );
    expect(exitCode).toBe(0);
    expect(stderr).toContain("  written: errors.overlay.yaml\n  written: redocly.yaml\n");
    expect(await here.read("openapi.yaml")).toBe(before);
    expect(await here.read("errors.overlay.yaml")).toContain(
      "extends: ./openapi.yaml\nactions:\n  - target: $.paths['/loans'].post\n",
    );
    expect(await here.read("redocly.yaml")).toContain("overlays: [errors.overlay.yaml]\n");
    const generated = await call("generate", "--only", "document");
    expect(generated.exitCode).toBe(0);
    expect(generated.stderr).toContain("5 codes in 5 pairs of operation and code");
    expect((await call("adopt", "openapi.yaml", "--yes")).stderr).toContain("0 codes on 0 operations");
  });

  it("shows the overlay as a diff", async () => {
    await copyCase("bullets");
    const { exitCode, stdout } = await call(
      "adopt",
      "openapi.yaml",
      "--dry-run",
      "--overlay",
      "a/errors.yaml",
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain("+extends: ../openapi.yaml\n");
    expect(await here.list()).not.toContain("a/");
  });

  it.each([
    {
      name: "has none",
      settings: "{ code: /errorCode }",
      want: '{ code: /errorCode, "overlays": [ "errors.overlay.yaml" ] }',
    },
    {
      name: "has one",
      settings: "{ code: /errorCode, overlays: [own.yaml] }",
      want: '{ code: /errorCode, overlays: [own.yaml, "errors.overlay.yaml"] }',
    },
  ])("is named in a configuration that $name", async ({ settings, want }) => {
    await copyCase("bullets");
    const toConfig = (text: string) => `apis: { books: { root: openapi.yaml, x-openapi-errors: ${text} } }\n`;
    const own =
      "overlay: 1.1.0\ninfo: { title: Own, version: '1' }\nactions: [{ target: $.info, update: {} }]\n";
    await here.write({ "redocly.yaml": toConfig(settings), "own.yaml": own });
    const { exitCode } = await call("adopt", "books", "--yes", "--overlay", "errors.overlay.yaml");
    expect(exitCode).toBe(0);
    expect(await here.read("redocly.yaml")).toBe(toConfig(want));
  });

  it("writes nothing where codes belong into another file than the root document", async () => {
    await copyCase("many-files");
    const before = await here.list();
    const { exitCode, stderr } = await call(
      "adopt",
      "openapi.yaml",
      "--yes",
      "--overlay",
      "errors.overlay.yaml",
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      "is in another file than the root document, so that this overlay cannot change it",
    );
    expect(await here.list()).toEqual(before);
  });

  it.each([
    { words: ["--overlay", "errors.txt"], want: "--overlay: `errors.txt` is no .yaml file" },
    { words: ["--overlay", "../errors.yaml"], want: "--overlay: `../errors.yaml` lies outside this folder" },
    { words: ["--overlay", "openapi.yaml"], want: "--overlay: `openapi.yaml` is there already" },
    {
      words: ["--overlay", "a.yaml", "--remove-prose"],
      want: "--remove-prose changes the document, which --overlay leaves as it is",
    },
  ])("refuses $words", async ({ words, want }) => {
    await copyCase("bullets");
    const { exitCode, stderr } = await call("adopt", "openapi.yaml", "--yes", ...words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(want);
  });
});
