import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cp, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packToolchain } from "../package/packed-toolchain.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { type GithubApi, startGithubApi } from "./github-api.js";
import { action, type Job, runAction, runBash, writePrograms } from "./run-action.js";

const document = (codes: string) => `openapi: 3.1.0
info: { title: Cards, version: "1" }
servers: [{ url: https://a.example }]
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
              schema: { type: object, required: [code], properties: { code: { type: string, enum: [${codes}] } } }
`;

let outer: TemporaryFolder;
let api: GithubApi;
let repository: string;

const git = (folder: string, ...words: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@a.example", ...words], {
    cwd: join(outer.path, folder),
    stdio: "pipe",
  });

beforeEach(async () => {
  outer = await createTemporaryFolder();
  api = await startGithubApi();
  repository = join(outer.path, "checkout");
  await outer.write({
    "origin/api/openapi.yaml": document("A, B"),
    "origin/api/redocly.yaml": "apis: { cards: { root: openapi.yaml } }\n",
    "origin/.gitignore": "node_modules\n",
  });
  git("origin", "init", "-q", "-b", "main");
  git("origin", "add", ".");
  git("origin", "commit", "-qm", "Base");
  git("", "clone", "-q", "--depth=1", `file://${outer.path}/origin`, "checkout");
  const { project } = await packToolchain();
  await symlink(join(project, "node_modules"), join(repository, "node_modules"), "junction");
});
afterEach(async () => {
  await api.close();
  await outer.remove();
});

let count = 0;
const run = (job: Partial<Job> = {}) => {
  count += 1;
  return runAction({
    workspace: repository,
    temporary: join(outer.path, `temporary-${count}`),
    ...job,
    inputs: { "working-directory": "api", lint: "false", drift: "false", ...job.inputs },
    github: { base_ref: "main", "event.pull_request.number": "7", ...job.github },
    env: { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: "o/r", ...job.env },
  });
};

const change = (codes: string) => outer.write({ "checkout/api/openapi.yaml": document(codes) });

describe("the action", () => {
  it("has one comment of one table, which later runs change", async () => {
    await change("A, B, C");
    const first = await run();
    expect(first).toMatchObject({
      succeeded: false,
      outcomes: { Diff: "failure", Comment: "success" },
    });
    expect(first.log).toContain("::error title=openapi-errors::the errors change for callers");
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toMatch(
      /^<!-- openapi-errors [0-9a-f]{16} -->\n### Changes in the errors of the API\n/,
    );
    expect(api.comments[0]?.body).toContain(
      "- cards: 1 breaking, 0 warnings, 0 info; the client needs a major version\n",
    );
    expect(
      api.comments[0]?.body.match(/^\| \*\*breaking\*\* \| `C` under 403 of `create-card` added \| /gm),
    ).toHaveLength(1);
    expect(first.summary).toBe(api.comments[0]?.body.replace(/^.*\n/, ""));
    await change("A, B, D");
    await run();
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain("`D` under 403 of `create-card` added");
    expect(api.comments[0]?.body).not.toContain("`C`");
    await change("A, B");
    expect(await run()).toMatchObject({ succeeded: true });
    expect(api.comments[0]?.body).toContain("- cards: 0 breaking, 0 warnings, 0 info");
  });

  it("leaves comments of others, and finds its own among many", async () => {
    await change("A, B, C");
    await run();
    const [own] = api.comments.splice(0);
    for (let id = 1; id <= 150; id++)
      api.comments.push({ id, body: own?.body ?? "", user: { type: "User" } });
    await run();
    await run();
    expect(api.requests.filter((one) => one.startsWith("PATCH"))).toEqual([
      "PATCH /repos/o/r/issues/comments/151",
    ]);
    expect(api.comments).toHaveLength(151);
  });

  it("has the table in the summary where its token may not write comments, as for a fork", async () => {
    api.refusal = 403;
    await change("A");
    const { succeeded, summary, log } = await run();
    expect(succeeded).toBe(true);
    expect(summary).toContain("| warning | `B` under 403 of `create-card` removed |");
    expect(log).toContain(
      "::notice title=openapi-errors::no comment (GitHub says 403); the table is in the summary of the job",
    );
    expect(api.comments).toEqual([]);
  });

  it("says nothing where nothing changes", async () => {
    expect(await run()).toMatchObject({ succeeded: true, outcomes: { Comment: "success" } });
    expect(api.requests).toEqual(["GET /repos/o/r/issues/7/comments?per_page=100&page=1"]);
  });

  it("compares with nothing where there is no pull request", async () => {
    const { succeeded, log } = await run({ github: { base_ref: "", "event.pull_request.number": "" } });
    expect(succeeded).toBe(true);
    expect(log).toContain("::notice title=openapi-errors::no base branch to compare with");
    expect(api.requests).toEqual([]);
  });

  it("shows what is wrong beside the lines of the repository", async () => {
    await outer.write({
      "checkout/api/openapi.yaml": document("A").replace("{ description: Done. }", "{ $ref: gone.yaml }"),
    });
    const { succeeded, log, summary, outcomes } = await run({ inputs: { lint: "true" } });
    expect(succeeded).toBe(false);
    expect(outcomes).toMatchObject({ Lint: "failure", Diff: "failure" });
    expect(log).toContain("::error file=api/openapi.yaml,line=9,");
    expect(log).toContain("::error title=openapi-errors::the document has errors");
    expect(summary).toContain("- cards: cannot be compared; the log says why\n");
  });

  it("fails where generated files are out of date", async () => {
    const inputs = { drift: "true", diff: "false" };
    const generate = join(repository, "node_modules/openapi-errors/dist/scripts/cli.js");
    execFileSync(process.execPath, [generate, "generate", "--no-reference"], {
      cwd: join(repository, "api"),
      stdio: "pipe",
    });
    expect(await run({ inputs })).toMatchObject({ succeeded: true });
    await change("A, B, C");
    const { succeeded, log } = await run({ inputs });
    expect(succeeded).toBe(false);
    expect(log).toContain("::error title=openapi-errors::generated files are out of date");
  });

  it("takes each document once into one table, and a new one as new", async () => {
    await outer.write({
      "checkout/api/redocly.yaml": `apis:
  cards: { root: openapi.yaml, x-openapi-errors: { output: a } }
  more: { root: ../more.yaml, x-openapi-errors: { output: b } }
  new: { root: new.yaml, x-openapi-errors: { output: c } }
`,
      "checkout/api/new.yaml": document("A"),
      "origin/more.yaml": document("X"),
      "checkout/more.yaml": document("X, Y"),
    });
    git("origin", "add", ".");
    git("origin", "commit", "-qm", "More");
    await change("A, B, C");
    const { summary } = await run({ inputs: { "fail-on": "none" } });
    expect(summary.match(/^- (\w+): /gm)).toEqual(["- cards: ", "- more: ", "- new: "]);
    expect(summary).toContain("- new: new, `origin/main` does not have it");
    expect(summary.match(/^\| --- /gm)).toHaveLength(1);
    expect(summary.match(/^\| \*\*breaking/gm)).toHaveLength(2);
  });

  it.each([
    { inputs: { lint: "yes" }, want: "lint, drift, diff and comment are true or false, not yes" },
    { inputs: { "fail-on": "much" }, want: "no severity `much`" },
    { inputs: { api: "users" }, want: "no API `users` in redocly.yaml" },
    {
      inputs: { base: "gone" },
      want: "::error title=openapi-errors::there is no revision gone to compare with",
    },
    { inputs: { base: "--output=x" }, want: "::error title=openapi-errors::there is no revision --output=x" },
  ])("says what is wrong with $inputs", async ({ inputs, want }) => {
    const { log, summary } = await run({ inputs });
    expect(log + summary).toContain(want);
  });

  it("runs no text of a branch, an input or a document", async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: of a shell
    const name = "$(touch${IFS}pwned)`touch${IFS}pwned`;touch${IFS}pwned";
    git("origin", "branch", name);
    await outer.write({
      "checkout/api/openapi.yaml": document("A, B, '$(touch ../pwned)', '`touch ../pwned`', '| <script>'"),
    });
    const { log } = await run({ github: { base_ref: name }, inputs: { "fail-on": "none" } });
    await run({
      inputs: { api: "$(touch ../pwned)", ignore: "`touch ../pwned`" },
    });
    expect(log).not.toContain("no base branch");
    expect(api.comments[0]?.body).toContain("$(touch ../pwned)");
    expect((await outer.list()).filter((path) => /(^|\/)pwned$/.test(path))).toEqual([]);
  });
});

/** What GitHub would obey of a log: not what stands between `::stop-commands::` and the token given with it. */
function listObeyed(log: string): readonly string[] {
  const parts = log.split(/^::stop-commands::(.+)\n[\s\S]*?^::\1::$/m).filter((_, index) => index % 2 === 0);
  return parts.flatMap((part) => part.split("\n")).filter((line) => /^\s*::|##\[/.test(line));
}

describe("the log of the action", () => {
  it("has no text of a document where GitHub would obey it", async () => {
    const text = "##[add-mask]e\\n  ::add-mask::e";
    await outer.write({
      "checkout/api/openapi.yaml": document("A").replace("{ description: Done. }", `{ $ref: "${text}" }`),
    });
    const { log } = await run({ inputs: { lint: "true", drift: "true" } });
    expect(log).toContain("##[add-mask]e");
    expect(listObeyed(log).filter((line) => !/^::(error|warning) (file|title)=/.test(line))).toEqual([]);
    expect(listObeyed("##[a]b\n::stop-commands::x\n##[c]\n::x::\n::d::")).toEqual(["##[a]b", "::d::"]);
  });
});

describe("where the toolchain comes from", () => {
  it("is the project, else the action, which is built", async () => {
    const copy = join(outer.path, "action");
    await cp("scripts/action", join(copy, "scripts/action"), { recursive: true });
    const npm = `echo "npm $*" >> "${outer.path}/calls"; mkdir -p dist/scripts; touch dist/scripts/cli.js`;
    const PATH = await writePrograms(join(outer.path, "programs"), { npm });
    const setUp = async (folder: string) => {
      await outer.write({ output: "" });
      const env = { PATH, GITHUB_OUTPUT: join(outer.path, "output"), ACTION_PATH: copy };
      const step = action.runs.steps.find(({ id }) => id === "tool");
      expect(await runBash(step?.run ?? "", { cwd: folder, env })).toMatchObject({ code: 0 });
      return outer.read("output");
    };
    expect(await setUp(repository)).toMatch(/^root=.*node_modules\/openapi-errors\n$/);
    expect(existsSync(join(outer.path, "calls"))).toBe(false);
    expect(await setUp(outer.path)).toBe(`root=${copy}/\n`);
    expect(await outer.read("calls")).toBe("npm ci --ignore-scripts --no-audit --no-fund\nnpm run build\n");
  });
});

describe("action.yml", () => {
  it("describes each input, with its type", () => {
    for (const [name, { description }] of Object.entries(action.inputs))
      expect(description, name).toMatch(/\((text|path|secret|true or false|breaking, warning or none)\)/);
  });

  it("puts nothing into the text of a script, and takes no other action", () => {
    for (const { run, shell } of action.runs.steps) {
      expect(run).not.toContain("${{");
      expect(shell).toBe("bash");
    }
    for (const [, path = ""] of readFileSync("action.yml", "utf8").matchAll(/\$ACTION_PATH\/([\w/.-]+)/g))
      expect(existsSync(path), path).toBe(true);
  });

  it("is described in the README, input by input", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const name of Object.keys(action.inputs)) expect(readme, name).toContain(`\`${name}\``);
  });
});

describe("the job for GitLab in the README", () => {
  const [, job = ""] =
    /```yaml\n# \.gitlab-ci\.yml\n([\s\S]+?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
  const script = [...job.matchAll(/^ {4}- (.+)$/gm)].map(([, line = ""]) => line.replace(/^'(.*)'$/, "$1"));

  it("compares with the branch that is merged into", async () => {
    await outer.write({
      "checkout/redocly.yaml": "apis: { cards: { root: spec/openapi.yaml } }\n",
      "origin/spec/openapi.yaml": document("A, B"),
      "checkout/spec/openapi.yaml": document("A, B, C"),
    });
    git("origin", "add", ".");
    git("origin", "commit", "-qm", "Spec");
    const cli = join(dirname(repository), "checkout/node_modules/openapi-errors/dist/scripts/cli.js");
    const programs = { npm: "exit 0", npx: `shift; exec node ${cli} "$@"` };
    const PATH = await writePrograms(join(outer.path, "programs"), programs);
    const env = { PATH, HOME: outer.path, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main" };
    execFileSync("bash", ["-c", "npx x generate --no-reference"], { cwd: repository, env, stdio: "pipe" });
    expect(script).toHaveLength(5);
    const { code, log } = await runBash(script.join("\n"), { cwd: repository, env });
    expect({ code, log }).toMatchObject({ code: 1 });
    expect(log).toContain("cards: 0 errors");
    expect(await outer.read("checkout/api-errors.md")).toContain(
      "| **breaking** | `C` under 403 of `create-card` added |",
    );
  });
});
