import { execFileSync } from "node:child_process";
import { rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

/** A document whose only operation returns these codes, each with its meaning. */
const withCodes = (codes: Readonly<Record<string, string>>, operation = "create-card") => `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    post:
      operationId: ${operation}
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
                  errorCode:
                    type: string
                    enum: [${Object.keys(codes).join(", ")}]
                    x-enumDescriptions: ${JSON.stringify(codes)}
`;

const frozen = { CARD_FROZEN: "The card is frozen." };
const lost = { CARD_LOST: "The holder has reported the card as lost." };

let here: TemporaryFolder;
const release = (...words: readonly string[]) => runCommand(here.path, ["release", "api.yaml", ...words]);
const change = (codes: Readonly<Record<string, string>>, operation?: string) =>
  here.write({ "api.yaml": withCodes(codes, operation) });

beforeEach(async () => {
  here = await createTemporaryFolder();
  await change(frozen);
});
afterEach(() => here.remove());

const first = `# What changed in the errors of this API, by release, the oldest first.
# \`openapi-errors release\` adds the next one at the end.
- date: "2026-01-01"
  changes: []
`;

describe("a release", () => {
  it("begins a history beside the document", async () => {
    const { exitCode, stdout, stderr } = await release("--date", "2026-01-01");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
    expect(stderr).toBe(`2026-01-01: the first release; from here on, changes are recorded
wrote api.history.yaml
wrote api.history.released.json
next: openapi-errors generate
`);
    expect(await here.read("api.history.yaml")).toBe(first);
  });

  it("says that nothing has changed, and writes nothing", async () => {
    await release("--date", "2026-01-01");
    const before = await readAll();
    const { exitCode, stderr } = await release("--date", "2026-02-01");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: "api: nothing has changed since the last release, so that nothing is written\n",
    });
    expect(await readAll()).toEqual(before);
  });

  it("adds what has changed, and remembers what was introduced and retired", async () => {
    await release("--date", "2026-01-01");
    await change({ ...frozen, ...lost });
    const added = await release("--date", "2026-02-01");
    expect(added.exitCode).toBe(0);
    expect(added.stderr).toContain(
      "breaking[code-added]: `CARD_LOST` under 403 of `create-card` added\n  api.yaml:19:",
    );
    expect(added.stderr).toContain(
      "2026-02-01: 1 breaking, 0 warnings, 0 info; the client needs a major version",
    );
    await change(frozen);
    await release("--date", "2026-03-01");
    expect(await here.read("api.history.yaml")).toBe(`${first}- date: "2026-02-01"
  changes:
    - { change: code-added, status: "403", code: CARD_LOST, operations: [create-card] }
  introduced: [CARD_LOST]
- date: "2026-03-01"
  changes:
    - { change: code-removed, status: "403", code: CARD_LOST, operations: [create-card] }
  retired:
    CARD_LOST: { meaning: "The holder has reported the card as lost." }
`);
  });

  it("has a renamed code and a renamed operation as one change each", async () => {
    await release("--date", "2026-01-01");
    await change({ FROZEN_CARD: frozen.CARD_FROZEN }, "order-card");
    await release("--date", "2026-02-01");
    expect(await here.read("api.history.yaml")).toBe(`${first}- date: "2026-02-01"
  changes:
    - { change: code-renamed, status: "403", code: CARD_FROZEN, to: FROZEN_CARD, operations: [order-card] }
    - { change: operation-renamed, operations: [order-card], what: "was called \`create-card\`" }
  introduced: [FROZEN_CARD]
  retired:
    CARD_FROZEN: { meaning: "The card is frozen." }
`);
  });

  it("keeps every byte of what is there, and its line ends", async () => {
    await release("--date", "2026-01-01");
    const edited = "# ours\r\n  - date: '2026-01-01'   # the first one\r\n    changes: []";
    await here.write({ "api.history.yaml": edited });
    await change({ ...frozen, ...lost });
    await release("--date", "2026-02-01");
    const text = await here.read("api.history.yaml");
    expect(text.startsWith(`${edited}\r\n  - date: "2026-02-01"\r\n    changes:\r\n      - { `)).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect((await release("--date", "2026-03-01")).stderr).toContain("nothing has changed");
  });

  it("shows what it would write, and writes nothing", async () => {
    await release("--date", "2026-01-01");
    const before = await readAll();
    await change({ ...frozen, ...lost });
    const { stdout } = await release("--date", "2026-02-01", "--dry-run");
    expect(stdout).toBe(`- date: "2026-02-01"
  changes:
    - { change: code-added, status: "403", code: CARD_LOST, operations: [create-card] }
  introduced: [CARD_LOST]
`);
    expect(await readAll()).toEqual({ ...before, "api.yaml": withCodes({ ...frozen, ...lost }) });
  });

  it("answers as JSON", async () => {
    await release("--date", "2026-01-01");
    await change({ ...frozen, ...lost });
    const { stdout } = await release("--date", "2026-02-01", "--json");
    expect(JSON.parse(stdout)).toEqual({
      date: "2026-02-01",
      bump: "major",
      changes: [
        {
          change: "code-added",
          status: "403",
          code: "CARD_LOST",
          operations: ["create-card"],
          severity: "breaking",
          bump: "major",
        },
      ],
      introduced: ["CARD_LOST"],
      retired: [],
    });
    expect((await release("--json")).stdout).toBe("null\n");
  });

  it("is compared with a file or a git revision, if one is named", async () => {
    const git = (...words: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.example", ...words], {
        cwd: here.path,
      });
    git("init", "-q");
    git("add", "api.yaml");
    git("commit", "-qm", "first");
    await here.write({ "old.yaml": withCodes(frozen) });
    await change({ ...frozen, ...lost });
    for (const base of ["old.yaml", "HEAD", "HEAD:api.yaml", "HEAD:./api.yaml"]) {
      const { stdout, stderr } = await release("--date", "2026-02-01", "--dry-run", "--base", base);
      expect(stdout, `${base}: ${stderr}`).toContain("code: CARD_LOST");
    }
    expect(await release("--base", "nowhere")).toMatchObject({ exitCode: 2, stdout: "" });
  });

  it("says since when a code exists, and fills the changelog, in what is generated next", async () => {
    await release("--date", "2026-01-01");
    await change({ ...frozen, ...lost });
    await release("--date", "2026-02-01");
    await runCommand(here.path, ["generate", "api.yaml", "--only", "document,client"]);
    const { codes, releases } = JSON.parse(await here.read("generated/api/errors.json"));
    const since = codes.map((one: { code: string; since?: string }) => [one.code, one.since]);
    expect(since).toEqual([
      ["CARD_FROZEN", undefined],
      ["CARD_LOST", "2026-02-01"],
    ]);
    expect(releases.map(({ id }: { id: string }) => id)).toEqual(["2026-01-01", "2026-02-01"]);
    expect(await here.read("generated/api/client/CHANGELOG.md")).toContain(
      "## 2026-02-01 (major)\n\n### Added\n\n- **Breaking:** `CARD_LOST` added (403 of `create-card`)\n",
    );
  });

  it("is named where there are several APIs, and its history is where the configuration says", async () => {
    const settings = "x-openapi-errors: { history: errors/past.yaml }";
    await here.write({
      "redocly.yaml": `apis:\n  cards: { root: api.yaml, ${settings} }\n  others: { root: api.yaml }\n`,
    });
    const unnamed = await runCommand(here.path, ["release"]);
    expect(unnamed).toMatchObject({ exitCode: 2, stdout: "" });
    expect(unnamed.stderr).toContain("there are 2 APIs, say which is released: cards, others");
    await runCommand(here.path, ["release", "cards", "--date", "2026-01-01"]);
    expect(await here.list()).toEqual([
      "api.yaml",
      "errors/",
      "errors/past.released.json",
      "errors/past.yaml",
      "redocly.yaml",
    ]);
  });
});

async function readAll(): Promise<Readonly<Record<string, string>>> {
  const names = (await here.list()).filter((name) => !name.endsWith("/") && !name.startsWith(".git/"));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await here.read(name)] as const)),
  );
}

describe("a retired code", () => {
  const reused = { CARD_LOST: "The card was lost on its way to the holder." };

  beforeEach(async () => {
    await change({ ...frozen, ...lost });
    await release("--date", "2026-01-01");
    await change(frozen);
    await release("--date", "2026-02-01");
  });

  it("is not returned again for something else", async () => {
    await change({ ...frozen, ...reused });
    const before = await readAll();
    const { exitCode, stderr } = await release("--date", "2026-03-01");
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      "error[errors/retired-code]: `CARD_LOST` is returned again, though it was retired on 2026-02-01, when it meant `The holder has reported the card as lost.`\n  api.yaml:19:",
    );
    expect(stderr).toContain("note: it was retired here\n    api.history.yaml:9:5");
    expect(await readAll()).toEqual(before);
  });

  it("is found by diff, by the history of the base", async () => {
    await here.write({
      "base.yaml": withCodes(frozen),
      "base.history.yaml": await here.read("api.history.yaml"),
      "next.yaml": withCodes({ ...frozen, ...reused }),
    });
    const { exitCode, stderr } = await runCommand(here.path, ["diff", "base.yaml", "next.yaml"]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      "breaking[retired-code-reused]: `CARD_LOST` under 403 of `create-card` used again",
    );
    expect(stderr).toContain("note: the place in the base\n    base.history.yaml:9:5");
  });

  it("is returned again where it means the same", async () => {
    await change({ ...frozen, ...lost });
    expect((await release("--date", "2026-03-01")).exitCode).toBe(0);
    expect(await here.read("api.history.yaml")).toMatch(/introduced: \[CARD_LOST\]\n$/);
    await change(frozen);
    await release("--date", "2026-04-01");
    await change({ ...frozen, ...reused });
    expect((await release("--date", "2026-05-01")).stderr).toContain("retired on 2026-04-01");
  });

  it("is returned again where the author says that it means the same", async () => {
    await change({ ...frozen, ...reused });
    const text = await here.read("api.history.yaml");
    await here.write({ "api.history.yaml": text.replace('lost." }', 'lost.", returned: true }') });
    const { exitCode, stderr } = await release("--date", "2026-03-01");
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
  });
});

describe("a history that was edited by hand", () => {
  const entry =
    '- date: "2026-02-01"\n  changes:\n    - { change: code-removed, code: A, operations: [gone] }\n';
  const codes = (word: string) => `  ${word}`;

  it.each([
    { name: "no list", text: "releases: []\n", want: ":1:1" },
    { name: "no YAML", text: "- date: [\n", want: ":2:1" },
    { name: "a date that is none", text: '- date: "2026-02-30"\n', want: ":1:9" },
    { name: "no date", text: "- changes: []\n", want: ":1:3" },
    { name: "out of order", text: `${entry}- date: "2026-01-31"\n`, want: ":4:9" },
    { name: "a release twice", text: `${entry}${entry}`, want: ":4:3" },
    {
      name: "a change twice",
      text: `${entry}    - { change: code-removed, code: A, operations: [gone] }\n`,
      want: ":4:7",
    },
    {
      name: "a code introduced twice",
      text: `${entry}${codes("introduced: [A]")}\n- date: "2026-03-01"\n${codes("introduced: [A]")}\n`,
      want: ":6:16",
    },
    {
      name: "a code retired twice",
      text: `${entry}${codes("retired: { A: {} }")}\n- date: "2026-03-01"\n${codes("retired: { A: {} }")}\n`,
      want: ":6:14",
    },
    { name: "an unknown key", text: `${entry}  remarks: none\n`, want: ":4:3" },
    { name: "an unknown change", text: entry.replace("code-removed", "code-remved"), want: ":3:17" },
    { name: "codes that are no list", text: `${entry}  introduced: A\n`, want: ":4:15" },
    { name: "a release that is a text", text: `${entry}- soon\n`, want: ":4:3" },
  ])("is refused with its place: $name", async ({ text, want }) => {
    await here.write({ "api.history.yaml": text });
    const before = await readAll();
    for (const command of ["release", "generate"]) {
      const { exitCode, stderr } = await runCommand(here.path, [command, "api.yaml"]);
      expect(exitCode, stderr).toBe(1);
      expect(stderr).toMatch(new RegExp(`^  api\\.history\\.yaml${want}$`, "m"));
    }
    expect(await readAll()).toEqual(before);
  });

  it("says what the word is that was meant, and what a release looks like", async () => {
    await here.write({
      "api.history.yaml": `${entry.replace("code-removed", "code-remved")}  remarks: none\n`,
    });
    const { stderr } = await release();
    expect(stderr).toContain("`code-remved` is no kind of change; did you mean `code-removed`");
    expect(stderr).toContain("help: a release of the history is\n");
  });

  it.each([
    {
      name: "no errors of the last release",
      given: { "api.history.yaml": first },
      want: "there is no api.history.released.json beside api.history.yaml",
    },
    {
      name: "those of another one",
      given: { "api.history.yaml": `${first}- date: "2026-01-02"\n  changes: []\n` },
      want: "api.history.released.json is of the release of 2026-01-01, number 1, and the last one in api.history.yaml is of 2026-01-02, number 2",
    },
    {
      name: "edited ones",
      given: (kept: string) => ({ "api.history.released.json": kept.replace("CARD_FROZEN", "CARD_LOST") }),
      want: "api.history.released.json is not as it was written",
    },
    {
      name: "a conflict of a merge",
      given: (kept: string) => ({ "api.history.released.json": `<<<<<<< ours\n${kept}` }),
      want: "api.history.released.json is no longer JSON",
    },
  ])("is compared with nothing that is not known: $name", async ({ name, given, want }) => {
    if (name !== "no errors of the last release") await release("--date", "2026-01-01");
    const kept = name === "no errors of the last release" ? "" : await here.read("api.history.released.json");
    await here.write((typeof given === "function" ? given(kept) : given) as Record<string, string>);
    await change({ ...frozen, ...lost });
    const before = await readAll();
    const { exitCode, stderr } = await release("--date", "2026-03-01");
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 2 });
    expect(stderr).toContain(want);
    expect(stderr).toContain("--base <git revision or file>");
    expect(await readAll()).toEqual(before);
  });

  it("is not added to in a form that has no end to add to", async () => {
    await release("--date", "2026-01-01");
    await here.write({ "api.history.yaml": '[{ date: "2026-01-01", changes: [] }]\n' });
    await change({ ...frozen, ...lost });
    const before = await readAll();
    const { exitCode, stdout, stderr } = await release("--date", "2026-03-01");
    expect({ exitCode, stdout: stdout.split("\n")[0] }).toEqual({
      exitCode: 1,
      stdout: '- date: "2026-03-01"',
    });
    expect(stderr).toContain("cannot be added to by itself");
    expect(await readAll()).toEqual(before);
  });
});

it.each(["api.history.yaml", "api.history.released.json"])(
  "follows no link in the place of %s",
  async (name) => {
    await release("--date", "2026-01-01");
    const elsewhere = join(here.path, "elsewhere");
    await rename(join(here.path, name), elsewhere);
    await symlink(elsewhere, join(here.path, name));
    await change({ ...frozen, ...lost });
    const before = await here.read("elsewhere");
    const { exitCode, stderr } = await release("--date", "2026-02-01");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("symbolic link");
    expect(await here.read("elsewhere")).toBe(before);
  },
);

describe("the date", () => {
  it.each(["2026-02-30", "soon", "2026-2-3", ""])("is a day of the calendar, not %j", async (date) => {
    expect(await release("--date", date)).toMatchObject({ exitCode: 2, stdout: "" });
  });

  it("is not before the last release", async () => {
    await release("--date", "2026-01-02");
    await change({ ...frozen, ...lost });
    const { exitCode, stderr } = await release("--date", "2026-01-01");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("2026-01-01 is before 2026-01-02, the last release of api.history.yaml");
  });
});

it("keeps text of a document in quotes, whatever it does to a terminal or a reader of YAML", async () => {
  await release("--date", "2026-01-01");
  const hostile = "\u001b[31m\u202e # x: {y} \u2028 `a` <b>\u0000";
  await change({ ...frozen, [`"${JSON.stringify(hostile).slice(1, -1)}"`]: "x" });
  await here.write({
    "api.yaml": withCodes(frozen).replace(
      "enum: [CARD_FROZEN]",
      `enum: [CARD_FROZEN, ${JSON.stringify(hostile)}]`,
    ),
  });
  const { exitCode, stderr } = await release("--date", "2026-02-01");
  expect(exitCode).toBe(0);
  const text = await here.read("api.history.yaml");
  for (const one of [text, stderr]) expect(one).not.toMatch(/(?![\n])[\p{Cc}\p{Cf}\p{Zl}]/u);
  expect((await release("--date", "2026-03-01")).stderr).toContain("nothing has changed");
});
