import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { card, from } from "./test-rule.js";

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder();
  await folder.write({
    "bad.yaml": from("errors/retry-after"),
    "worn.yaml": from("errors/replay-undeclared"),
  });
});
afterAll(() => folder.remove());

const help = "add `headers: { Retry-After: { schema: { type: integer } } }` to the response";
const message = "status 429 of the shared response `TooManyRequests` does not declare `Retry-After`";

describe("lint", () => {
  it("tells people on stderr", async () => {
    const { exitCode, stdout, stderr } = await runCommand(folder.path, ["lint", "bad.yaml"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(`error[errors/retry-after]: ${message}\n  bad.yaml:10:5\n`);
    expect(stderr).toMatch(/\nbad: 1 error, 0 warnings\n$/);
  });

  it.each([
    { name: "in redocly.yaml", settings: "{ code: /nope }", document: "", place: "redocly.yaml:4:31" },
    {
      name: "in the document",
      settings: "{}",
      document: "x-openapi-errors: { code: /nope }\n",
      place: "api.yaml:3:27",
    },
  ])("points to the place of the code that no body has, where it is set: $name", async (one) => {
    const two = card().replace(
      "    get:\n",
      '    put: { operationId: put-card, responses: { "200": { description: Done. } }, x-errors: { "403": [CARD_FROZEN] } }\n    get:\n',
    );
    await folder.write({
      "set/api.yaml": two.replace("x-error-catalog:", `${one.document}x-error-catalog:`),
      "set/redocly.yaml": `apis:\n  cards:\n    root: api.yaml\n    x-openapi-errors: ${one.settings}\n`,
    });
    const { stderr } = await runCommand(`${folder.path}/set`, ["lint"]);
    expect(stderr).toContain(`]: none of the 2 error responses has a code at \`/nope\``);
    expect(stderr).toContain(`\n  ${one.place}\n`);
  });

  it("answers as JSON on stdout", async () => {
    const { exitCode, stdout } = await runCommand(folder.path, ["lint", "bad.yaml", "--format", "json"]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      { rule: "errors/retry-after", severity: "error", message, file: "bad.yaml", line: 10, column: 5, help },
    ]);
  });

  it("answers for GitHub on stdout, and warnings are no fault", async () => {
    const { exitCode, stdout } = await runCommand(folder.path, ["lint", "worn.yaml", "--format=github"]);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      "::warning file=worn.yaml,line=7,col=20,title=errors/replay-undeclared::`create-card` does not declare whether it may be repeated; add `x-replay: once`, `safe`, or `{ keyed: { header: Name } }`\n",
    );
  });

  it.each([[["--format", "xml"]], [["a.yaml", "b.yaml"]], [["nowhere.yaml"]], [["--fix"]]])(
    "refuses %j",
    async (words) => {
      const { exitCode, stdout } = await runCommand(folder.path, ["lint", ...words]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    },
  );
});

describe("explain", () => {
  it("explains a rule without any document", async () => {
    const { exitCode, stdout } = await runCommand(folder.path, ["explain", "errors/retry-after"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^errors\/retry-after \(error\)\n/);
    expect(stdout).toContain(`What to do: ${help}.`);
    expect(stdout).toContain("    openapi: 3.1.0\n");
  });

  it("explains a code of the document", async () => {
    const { exitCode, stdout } = await runCommand(process.cwd(), ["explain", "KYC_REQUIRED"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("\nResolved by: get-spending-prerequisites\n");
    expect(stdout).toContain(
      "  reissue-card (POST /api/cards/{cardId}/reissue), status 403\n    The cardholder has no passed KYC profile.\n",
    );
    // Its document says of no published docs.
    expect(stdout).not.toContain("https://");
  });

  it("explains what is known of a code, whatever else is wrong with the document", async () => {
    const faulty = await createTemporaryFolder();
    const undescribed = from(
      "errors/unknown-status",
      ["430", "409"],
      ["CARD_FROZEN]", "CARD_FROZEN, NO_CARD]"],
    );
    await faulty.write({
      "openapi.yaml": undescribed,
      "redocly.yaml": "apis: { cards: { root: openapi.yaml } }\n",
    });
    const known = await runCommand(faulty.path, ["explain", "CARD_FROZEN"]);
    const unknown = await runCommand(faulty.path, ["explain", "NO_CARD"]);
    await faulty.remove();
    expect(known).toEqual({
      exitCode: 0,
      stdout: `CARD_FROZEN (Cards)
The card is frozen.

What to do: Unfreeze it first.
Retry: yes, after the fix.

Returned by:
  list-cards (GET /cards), status 409
`,
      stderr:
        "openapi-errors: the document of cards has errors, so that something may be missing; run: openapi-errors lint cards\n",
    });
    expect(unknown).toEqual({
      exitCode: 1,
      stdout: "",
      stderr:
        "openapi-errors: the document of cards has errors, so that `NO_CARD` may be missing; run: openapi-errors lint cards\n",
    });
  });

  it("explains a code that is a URI by its last part", async () => {
    const problems = await createTemporaryFolder();
    const uri = "https://api.example/errors/gone";
    const schema = {
      type: "object",
      properties: { type: { enum: [uri], "x-enumDescriptions": { [uri]: "It is gone." } }, title: {} },
    };
    const gone = { description: "No.", content: { "application/problem+json": { schema } } };
    const get = { operationId: "get-thing", responses: { 410: gone } };
    await problems.write({
      "api.json": JSON.stringify({
        openapi: "3.1.0",
        info: { title: "Things", version: "1" },
        paths: { "/thing": { get } },
      }),
      "redocly.yaml": "apis: { things: { root: api.json } }\n",
    });
    const { exitCode, stdout } = await runCommand(problems.path, ["explain", "gone"]);
    await problems.remove();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^https:\/\/api\.example\/errors\/gone \(Things\)\nIt is gone\.\n/);
  });

  it.each([
    ["retry-aftr", "; did you mean `errors/retry-after`?"],
    ["errors/replay", "; did you mean `errors/replay-key`?"],
    ["something-else-altogether", ""],
  ])("suggests a name for %s", async (name, hint) => {
    const { exitCode, stdout, stderr } = await runCommand(folder.path, ["explain", name]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe(`openapi-errors: no rule and no code is named \`${name}\`${hint}\n`);
  });
});

describe("explain beside a document with errors", () => {
  it.each([
    { name: "errors/retryafter", exitCode: 2, says: "did you mean `errors/retry-after`?" },
    { name: "RETRY_AFTER", exitCode: 1, says: "has errors, so that `RETRY_AFTER` may be missing" },
  ])("says of $name what can be known", async ({ name, exitCode, says }) => {
    const broken = await createTemporaryFolder();
    await broken.write({
      "api.yaml": "openapi: 3.1.0\ninfo: [",
      "redocly.yaml": "apis: { things: { root: api.yaml } }\n",
    });
    const ended = await runCommand(broken.path, ["explain", name]);
    await broken.remove();
    expect(ended).toMatchObject({ exitCode, stderr: expect.stringContaining(says) });
  });
});

describe("redocly lint", () => {
  it.each(["immersve", "generated/openapi.yaml"])("finds nothing in %s", async (api) => {
    const { spawnSync } = await import("node:child_process");
    const words = ["scripts/setup/redocly.mjs", "lint", api, "--format=json"];
    const { status, stdout } = spawnSync(process.execPath, words, { encoding: "utf8" });
    const { totals } = JSON.parse(stdout.slice(stdout.indexOf("{"), stdout.lastIndexOf("}") + 1));
    expect({ status, totals }).toMatchObject({ status: 0, totals: { errors: 0, warnings: 0 } });
  });
});
