import { execFileSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { join, parse, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listCases } from "../golden/build-case.js";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { createWorkspace, type Workspace } from "./workspace.js";

const one = (codes: string, more = "") => `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    post:
      operationId: create-card
      responses:
        "201": { description: Done. }
        "403":
          description: No.
          content:
            application/json:
              schema:
                type: object
                required: [errorCode]
                properties:
                  errorCode: { type: string, enum: [${codes}] }
${more}`;

let here: TemporaryFolder;
const diff = (...words: readonly string[]) => runCommand(here.path, ["diff", ...words]);

beforeAll(async () => {
  here = await createTemporaryFolder();
  await here.write({
    "base.yaml": one("A, B"),
    "added.yaml": one("A, B, C"),
    "removed.yaml": one("A"),
    "same.yaml": `# the same, written in another way\n${one("B, A")}`,
    "other.yaml": one("A")
      .replace("/cards:", "/users:")
      .replace("post:", "put:")
      .replace("create-card", "users"),
    "broken.yaml": "openapi: 3.1.0\npaths: [\n",
    "unresolved.yaml": one("A").replace("{ type: string, enum: [A] }", "{ $ref: nowhere.yaml }"),
  });
});
afterAll(() => here.remove());

describe("exit codes", () => {
  it.each([
    { name: "a breaking change", words: ["base.yaml", "added.yaml"], want: 1 },
    { name: "a warning", words: ["base.yaml", "removed.yaml"], want: 0 },
    {
      name: "a warning, where warnings fail",
      words: ["base.yaml", "removed.yaml", "--fail-on", "warning"],
      want: 1,
    },
    {
      name: "a breaking change, where nothing fails",
      words: ["base.yaml", "added.yaml", "--fail-on", "none"],
      want: 0,
    },
    { name: "no change", words: ["base.yaml", "same.yaml", "--fail-on", "warning"], want: 0 },
  ])("$name", async ({ words, want }) => {
    expect(await diff(...words)).toMatchObject({ exitCode: want });
  });
});

describe("bad input", () => {
  it.each([
    {
      name: "no revision",
      words: ["base.yaml"],
      exitCode: 2,
      stderr: "diff takes two versions of a document: <base> <revision>",
    },
    {
      name: "a third version",
      words: ["base.yaml", "same.yaml", "added.yaml"],
      exitCode: 2,
      stderr: "diff takes two versions",
    },
    {
      name: "a file that is not there",
      words: ["base.yaml", "gone.yaml"],
      exitCode: 2,
      stderr: "no document at gone.yaml",
    },
    {
      name: "a document that does not parse",
      words: ["base.yaml", "broken.yaml"],
      exitCode: 1,
      stderr: "broken.yaml:3:1",
    },
    {
      name: "a reference that leads nowhere",
      words: ["unresolved.yaml", "base.yaml"],
      exitCode: 1,
      stderr: "unresolved.yaml:17:",
    },
    {
      name: "two documents with nothing in common",
      words: ["base.yaml", "other.yaml"],
      exitCode: 2,
      stderr: "`base.yaml` and `other.yaml` have no operation in common",
    },
    {
      name: "a severity that there is not",
      words: ["base.yaml", "same.yaml", "--fail-on", "error"],
      exitCode: 2,
      stderr: "no severity `error`",
    },
    {
      name: "an ignore file that is not there",
      words: ["base.yaml", "same.yaml", "--ignore", "gone.txt"],
      exitCode: 2,
      stderr: "there is no ignore file gone.txt",
    },
    {
      name: "no repository",
      words: ["HEAD:base.yaml", "base.yaml"],
      exitCode: 2,
      stderr: "`HEAD` cannot be read",
    },
  ])("$name", async ({ words, exitCode, stderr }) => {
    const finished = await diff(...words);
    expect(finished).toMatchObject({ exitCode, stdout: "" });
    expect(finished.stderr).toContain(stderr);
  });
});

describe("the forms of output", () => {
  it("pretty: for people, as diagnostics are, with both places", async () => {
    const { stdout, stderr } = await diff("base.yaml", "added.yaml");
    expect(stdout).toBe("");
    expect(stderr).toContain("breaking[code-added]: `C` under 403 of `create-card` added\n  added.yaml:17:");
    expect(stderr).toContain("  note: the place in the base\n    base.yaml:9:9\n");
    expect(stderr).toContain("  help: callers: handle the code; until then it is an unknown one\n");
    expect(stderr).toMatch(/\n1 breaking, 0 warnings, 0 info; the client needs a major version\n$/);
  });

  it("json: what a program needs", async () => {
    const { stdout } = await diff("base.yaml", "added.yaml", "--format", "json");
    expect(JSON.parse(stdout)).toEqual([
      {
        rule: "code-added",
        severity: "breaking",
        bump: "major",
        hint: "handle the code; until then it is an unknown one",
        message: "`C` under 403 of `create-card` added",
        what: "`C` added",
        code: "C",
        operation: "create-card",
        status: "403",
        operations: ["create-card"],
        uses: [{ operation: "create-card", status: "403" }],
        base: { file: "base.yaml", line: 9, column: 9 },
        revision: { file: "added.yaml", line: 17, column: expect.any(Number) },
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
  });

  it("markdown: one table, which no text of a document leaves", async () => {
    await here.write({ "hostile.yaml": one(`A, B, "x|y\`<img src=x>\\n| z"`) });
    const { stdout } = await diff("base.yaml", "hostile.yaml", "--format", "markdown");
    const table = stdout.split("\n").filter((line) => line.startsWith("|"));
    expect(table).toHaveLength(3);
    expect(table[2]).toContain(
      "| **breaking** | `x\\|y'<img src=x> \\| z` under 403 of `create-card` added | `hostile.yaml:17` |",
    );
  });

  it("markdown: without a change, one line", async () => {
    const { stdout } = await diff("base.yaml", "same.yaml", "--format", "markdown");
    expect(stdout).toBe("0 breaking, 0 warnings, 0 info; the client needs no new version\n");
  });

  it("github: beside the line of the revision", async () => {
    const { stdout } = await diff("base.yaml", "added.yaml", "--format", "github");
    expect(stdout).toMatch(/^::error file=added.yaml,line=17,col=\d+,title=code-added::`C` under 403/);
  });

  it("sarif: a log with rule, place, base and fingerprint", async () => {
    const { stdout } = await diff("base.yaml", "removed.yaml", "--format", "sarif");
    const { version, runs } = JSON.parse(stdout);
    expect(version).toBe("2.1.0");
    expect(runs[0].tool.driver.rules).toMatchObject([
      { id: "code-removed", defaultConfiguration: { level: "warning" } },
    ]);
    expect(runs[0].results).toMatchObject([
      {
        ruleId: "code-removed",
        level: "warning",
        locations: [
          { physicalLocation: { artifactLocation: { uri: "removed.yaml" }, region: { startLine: 9 } } },
        ],
        relatedLocations: [
          { physicalLocation: { artifactLocation: { uri: "base.yaml" }, region: { startLine: 17 } } },
        ],
        partialFingerprints: { "openapiErrorsChange/v1": expect.stringMatching(/^[0-9a-f]{16}$/) },
      },
    ]);
  });
});

describe("the ignore file", () => {
  const fingerprintOf = async (base: string, revision: string): Promise<string> =>
    JSON.parse((await diff(base, revision, "--format", "json")).stdout)[0].fingerprint;

  it("leaves out what it names, wherever it is in the file, and says what it names in vain", async () => {
    const fingerprint = await fingerprintOf("base.yaml", "added.yaml");
    await here.write({
      "ignored.txt": `# agreed with the app's team\n${fingerprint} # C\n\n0123456789abcdef\n`,
      "shifted.yaml": `# a line more\n${one("A, B, C")}`,
    });
    const finished = await diff("base.yaml", "shifted.yaml", "--ignore", "ignored.txt");
    expect(finished).toMatchObject({ exitCode: 0, stdout: "" });
    expect(finished.stderr).toContain("ignored.txt: 0123456789abcdef is the fingerprint of no change\n");
    expect(finished.stderr).toContain("0 breaking, 0 warnings, 0 info, 1 ignored");
  });

  it("does not leave out another code", async () => {
    await here.write({
      "ignored.txt": await fingerprintOf("base.yaml", "added.yaml"),
      "more.yaml": one("A, B, D"),
    });
    expect(await diff("base.yaml", "more.yaml", "--ignore", "ignored.txt")).toMatchObject({ exitCode: 1 });
  });

  it("names the line that is no fingerprint", async () => {
    await here.write({ "faulty.txt": "# fine\nall\n" });
    const { exitCode, stderr } = await diff("base.yaml", "added.yaml", "--ignore", "faulty.txt");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringContaining("faulty.txt:2: not a fingerprint"),
    });
  });
});

describe("a document against itself", async () => {
  const documents = [
    "spec/openapi.yaml",
    "spec/custodial.yaml",
    ...(await listCases("test/golden")).map((name) => `test/golden/${name}/openapi.yaml`),
  ];
  it.each(documents)("%s", async (document) => {
    const copy = await createTemporaryFolder();
    const { dir, base } = parse(resolve(document));
    await cp(dir, copy.path, { recursive: true });
    // The copy is read by the settings that the folder of the document has for it.
    const elsewhere = relative(dir, join(copy.path, base));
    const finished = await runCommand(dir, ["diff", base, elsewhere, "--fail-on", "warning"]);
    await copy.remove();
    expect(finished).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "0 breaking, 0 warnings, 0 info; the client needs no new version\n",
    });
  });
});

describe("revisions of git", () => {
  let repository: Workspace;
  const git = (...words: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...words], {
      cwd: repository.folder,
    });
  beforeAll(async () => {
    repository = await createWorkspace();
    await repository.write(".gitignore", "node_modules\n");
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "first");
    await repository.edit(
      "spec/paths/cards/create-card.yaml",
      "    KYC_REQUIRED:",
      "    KYC_EXPIRED: It has expired.\n    KYC_REQUIRED:",
    );
    git("commit", "--quiet", "--all", "--message", "second");
  });
  afterAll(() => repository.remove());

  it("reads all files of a document as the revision has them, and leaves the working tree alone", async () => {
    const before = await repository.snapshot("spec");
    const { exitCode, stdout } = await repository.run(
      "diff",
      "HEAD~1:spec/openapi.yaml",
      "HEAD:spec/openapi.yaml",
      "--format",
      "json",
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        rule: "code-added",
        code: "KYC_EXPIRED",
        operation: "create-card",
        status: "403",
        base: { file: "spec/paths/cards/create-card.yaml", revision: "HEAD~1" },
        revision: { file: "spec/paths/cards/create-card.yaml", revision: "HEAD" },
      },
    ]);
    expect(await repository.snapshot("spec")).toEqual(before);
    expect(git("status", "--porcelain").toString()).toBe("");
  });

  it("compares a revision with a file, or with an api by its name", async () => {
    const of = (revision: string) => repository.run("diff", "HEAD:spec/openapi.yaml", revision);
    expect(await of("spec/openapi.yaml")).toMatchObject({ exitCode: 0, stdout: "" });
    expect(await of("immersve")).toMatchObject({ exitCode: 0, stdout: "" });
  });

  it("shows the revision in a place", async () => {
    const { stderr } = await repository.run("diff", "HEAD~1:./spec/openapi.yaml", "spec/openapi.yaml");
    expect(stderr).toContain("\n    HEAD~1:spec/paths/cards/create-card.yaml:");
  });

  it.each([
    {
      name: "an unknown revision",
      version: "nowhere:spec/openapi.yaml",
      stderr: "the repository has no revision `nowhere`",
    },
    { name: "a revision that looks like an option", version: "--help-me:spec/openapi.yaml", stderr: "" },
    {
      name: "a file that the revision has not",
      version: "HEAD:spec/gone.yaml",
      stderr: "revision `HEAD` has no file `spec/gone.yaml`",
    },
    { name: "something that is no document", version: "HEAD:spec", stderr: "`HEAD:spec` names no document" },
    {
      name: "a file outside",
      version: "HEAD:../openapi.yaml",
      stderr: "revision `HEAD` has no file `../openapi.yaml`",
    },
  ])("says what is wrong with $name", async ({ version, stderr }) => {
    const finished = await repository.run("diff", version, "spec/openapi.yaml");
    expect(finished).toMatchObject({ exitCode: 2, stdout: "" });
    expect(finished.stderr).toContain(stderr);
  });

  it("reads a document of the past that no longer parses, and says where", async () => {
    await repository.write("spec/openapi.yaml", "openapi: [\n");
    git("commit", "--quiet", "--all", "--message", "broken");
    const { exitCode, stderr } = await repository.run(
      "diff",
      "HEAD~1:spec/openapi.yaml",
      "HEAD:spec/openapi.yaml",
    );
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringContaining("HEAD:spec/openapi.yaml:2:1"),
    });
  });
});
