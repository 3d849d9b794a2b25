import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../../scripts/run.js";
import { createFolderOfTest } from "../../folder-of-test.js";
import { recordSurroundings, runCommand } from "../../run-command.js";

const usage = `openapi-errors: make an API's errors part of its contract

  openapi-errors init [document]         show which errors a document describes, and add it to redocly.yaml
  openapi-errors adopt <document>        find error codes in prose, and write them into the document as structure
  openapi-errors generate [api]          read the document, write client, guards, catalog and docs
  openapi-errors dev [api]               serve the docs on 127.0.0.1, and rebuild them on every change
  openapi-errors lint [api]              report what is wrong with the document
  openapi-errors diff <base> <revision>  what changed in the errors of an API, and whom it breaks
  openapi-errors release [api]           record what has changed in the errors since the last release
  openapi-errors coverage [folder]       which statuses and codes the tests have seen, and what was wrong with responses
  openapi-errors explain <name>          what a rule or an error code means, and what to do about it

An api is a name from redocly.yaml or the path of a document; without one, all of redocly.yaml. dev and release take one of several.

  --check          write nothing; exit 1 if the output is not what the document gives
  --verify         compile the client in memory, strictly; write nothing and exit 1 if it does not compile
  --strict         refuse what is otherwise ignored with a warning
  --dry-run        let init, adopt and release write nothing, and show what they would write
  --yes            let adopt write all that it proposes, without a question
  --overlay file   let adopt write an overlay of this name, and leave the document as it is
  --remove-prose   let adopt remove the prose that it has made structure of
  --only a,b       run only these generators: document, types, errors, client, testing, companion, docs
  --companion      make the errors alone, for a project with a client of its own
  --adapter a,b    give the client adapters: axios, fetch, hey-api, ky, openapi-fetch, orval, redocly, tanstack-query
  --watch          generate again on every change, until it is interrupted
  --no-reference   build the docs without the reference of all operations, which takes longest
  --match          let explain write a whole \`match\` for an operation, as TypeScript
  --docs-url url   where the docs are published; of several apis, each is in a folder of its name
  --port n         port for dev; any free port without it
  --format f       form of the output: pretty, json; lint and diff: github; diff: markdown, sarif; coverage: junit, html
  --fail-on s      let diff exit 1 from this severity on: breaking, warning, none
  --min n          let coverage exit 1 where fewer percent of the statuses and codes were seen
  --date d         day of the release, as 2026-08-03; today without it
  --base v         let release compare with this git revision or file, instead of the last release
  --json           let adopt and release print what they find as JSON on stdout
  --ignore file    let diff leave out the fingerprints in this file, one a line
  -h, --help       this text
  --version        the version
`;

const here = resolve(".");

describe("a call", () => {
  it.each([
    { words: [], exitCode: 2 },
    { words: ["help"], exitCode: 0 },
    { words: ["--help"], exitCode: 0 },
    { words: ["lint", "-h", "--nonsense"], exitCode: 0 },
  ])("with $words is answered with the usage", async ({ words, exitCode }) => {
    expect(await runCommand(here, words)).toEqual({ exitCode, stdout: usage, stderr: "" });
  });

  it.each([
    { words: ["lint", "a", "b"], says: "lint takes one api at most" },
    { words: ["init", "a", "b"], says: "init takes one document at most" },
    { words: ["dev", "a", "b"], says: "dev takes one api at most" },
    { words: ["dev", "--port", "70000"], says: "--port: `70000` is not a port" },
    {
      words: ["lint", "--format", "xml"],
      says: "lint has no format `xml`; it has: pretty, json, github",
    },
    {
      words: ["lint", "--format", "sarif"],
      says: "lint has no format `sarif`; it has: pretty, json, github",
    },
    { words: ["diff", "a.yaml"], says: "diff takes two versions of a document: <base> <revision>" },
    {
      words: ["lint", "--format", "json", "--format", "github"],
      says: "--format is there more than once, and has one value",
    },
    { words: ["explain"], says: "explain takes the id of a rule, or a code" },
    { words: ["explain", "a", "b"], says: "explain takes the id of a rule, or a code" },
    {
      words: ["explain", "--match", "creat-card"],
      says: "no operation is named `creat-card`; did you mean `create-card`?",
    },
    {
      words: ["generate", "--check", "--watch"],
      says: "--check writes nothing, so that there is nothing to watch for",
    },
    {
      words: ["nothing"],
      says: "unknown command `nothing`; there is: init, adopt, generate, dev, lint, diff, release, coverage, explain",
    },
    {
      words: ["toString"],
      says: "unknown command `toString`; there is: init, adopt, generate, dev, lint, diff, release, coverage, explain",
    },
  ])("with $words is refused", async ({ words, says }) => {
    const stderr = `openapi-errors: ${says}\n`;
    expect(await runCommand(here, words)).toEqual({ exitCode: 2, stdout: "", stderr });
  });

  it.each([
    { words: ["lint", "--port", "1"], says: "`--port` is an option of `dev`, not of `lint`" },
    { words: ["generate", "--port=1"], says: "`--port` is an option of `dev`, not of `generate`" },
    { words: ["init", "--yes"], says: "`--yes` is an option of `adopt`, not of `init`" },
    { words: ["lint", "--fail-on", "none"], says: "`--fail-on` is an option of `diff`, not of `lint`" },
    { words: ["dev", "--strict"], says: "`--strict` is an option of `generate` and `lint`, not of `dev`" },
    { words: ["lint", "--stric"], says: "lint has no option `--stric`; did you mean `--strict`" },
    { words: ["dev", "-x"], says: "dev has no option `-x`; it has: --port" },
  ])("with an option that the command does not have is refused: $words", async ({ words, says }) => {
    const stderr = `openapi-errors: ${says}\n`;
    expect(await runCommand(here, words)).toEqual({ exitCode: 2, stdout: "", stderr });
  });

  it("that meets a fault of ours says so, with what is needed to find it", async () => {
    const surroundings = recordSurroundings(here);
    const stdout = {
      write: () => {
        throw new Error("no more paper");
      },
    };
    expect(await run(["--version"], { ...surroundings, stdout })).toBe(70);
    expect(surroundings.written.stderr).toMatch(
      /^openapi-errors: this is a bug of ours, please report it\nError: no more paper\n +at /,
    );
  });
});

describe("progress", () => {
  const document = 'openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: {}\n';
  const show = async (isTTY: boolean, env: Readonly<Record<string, string>>) => {
    const folder = await createFolderOfTest();
    await folder.write({ "a.yaml": document });
    const surroundings = recordSurroundings(folder.path);
    const stderr = { ...surroundings.stderr, isTTY };
    const exitCode = await run(["generate", "a.yaml", "--only", "document"], {
      ...surroundings,
      stderr,
      env,
    });
    expect(exitCode).toBe(0);
    return surroundings.written.stderr;
  };

  it("is shown on a terminal, and gone afterwards", async () => {
    const clear = "\r\u001b[K";
    const [before, reading, warnings, generating, after] = (await show(true, {})).split(clear);
    expect([before, reading, generating]).toEqual(["", "reading a …", "generating a …"]);
    expect(warnings).not.toContain("…");
    expect(after).toContain("written to generated/a");
  });

  it.each([
    { name: "in CI", isTTY: true, env: { CI: "1" } },
    { name: "in a pipe", isTTY: false, env: {} },
  ])("is not shown $name", async ({ isTTY, env }) => {
    expect(await show(isTTY, env)).not.toContain("\u001b");
  });
});
