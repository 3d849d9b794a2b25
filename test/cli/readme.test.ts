import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
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
