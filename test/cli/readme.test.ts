import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatKinds } from "../../generators/openapi/status-kind.js";
import manifest from "../../package.json" with { type: "json" };
import { runCommand } from "../run-command.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import { createWorkspace, type Workspace } from "./workspace.js";

const pages = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "spec/GLOSSARY.md",
  "generated/client/README.md",
];
const read = (path: string) => readFileSync(path, "utf8");

describe.each(pages)("%s", (page) => {
  it("links to nothing that is not there", () => {
    const links = [...read(page).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = ""]) => link);
    const missing = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(dirname(page), link)));
    expect(missing).toEqual([]);
  });

  it("names only scripts that package.json has", () => {
    const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });
});

describe("the example of a diagnostic in the README", () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await createWorkspace();
  });
  afterAll(() => workspace.remove());

  it("is what the command says", async () => {
    await workspace.edit(
      "spec/paths/cards/create-card.yaml",
      "    SHIPPING_COUNTRY_UNSUPPORTED:\n",
      "    SHIPPING_COUNTRY_UNSUPPORTED:\n    KYC_PENDING:\n",
    );
    const { stderr } = await workspace.run("generate", "--only", "document");
    const [, example] = /```\n(error\[[\s\S]+?)```/.exec(read("README.md")) ?? [];
    expect(stderr.split("\n\n")[0]).toBe(example?.trimEnd());
  });
});

describe("the complete document in the README", () => {
  const [, text = ""] = /```yaml\n(openapi: 3[\s\S]+?)```/.exec(read("README.md")) ?? [];

  it("is all that init, lint and generate need", async () => {
    const folder = await createTemporaryFolder();
    await folder.write({ "openapi.yaml": text });
    const run = (...words: readonly string[]) => runCommand(folder.path, words);
    const { stderr } = await run("init");
    expect(stderr).toContain("redocly.yaml: bike-rental is in it\n");
    expect(stderr).toContain("codes are read at /error/code");
    const linted = await run("lint");
    const generated = await run("generate", "--verify", "--no-reference");
    const manifest = JSON.parse(await folder.read("generated/openapi/client/package.json"));
    await folder.remove();
    expect(linted).toEqual({ exitCode: 0, stdout: "", stderr: "bike-rental: 0 errors, 0 warnings\n" });
    expect(generated).toMatchObject({ exitCode: 0 });
    expect(generated.stderr).toContain("bike-rental: the client compiles\n");
    expect(manifest).toMatchObject({ name: "bike-rental-client", scripts: { build: expect.any(String) } });
  });
});

it("lists in the README the kind of each status", () => {
  for (const [, status, kind] of formatKinds().matchAll(/(\S+) (\w+)(?:, |$)/g))
    expect(read("README.md")).toContain(
      `| ${status === "other" ? "any other" : status?.toUpperCase()} | \`${kind}\` |`,
    );
});

it("shows the usage of the command line as the README does", async () => {
  const workspace = await createWorkspace();
  const { stdout, exitCode } = await workspace.run("--help");
  await workspace.remove();
  expect(exitCode).toBe(0);
  for (const word of ["init [document]", "--dry-run", "generate [api]", "--check", "--only"]) {
    expect(stdout).toContain(word);
    expect(read("README.md")).toContain(word);
  }
});
