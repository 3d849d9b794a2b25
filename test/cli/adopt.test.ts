import { chmod, cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { applyPatch, parsePatch } from "diff";
import { afterAll, describe, expect, it } from "vitest";
import { adoptCases } from "../adopt-cases.js";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder } from "../temporary-folder.js";

const folders: { remove: () => Promise<void> }[] = [];
afterAll(async () => {
  for (const { remove } of folders) await remove();
});

async function copyCase(name: string) {
  const found = adoptCases.find((one) => one.name === name);
  if (!found) throw new Error(`no case ${name}`);
  const folder = await createTemporaryFolder();
  folders.push(folder);
  await cp(found.folder, folder.path, { recursive: true });
  return { ...folder, root: found.root, original: found.folder };
}

/** Whether a text is another one with something inserted: every part of it is there, in order. */
function isGrown(before: string, after: string): boolean {
  let at = 0;
  for (const character of after) if (character === before[at]) at++;
  return at === before.length;
}

describe("adopt --yes", () => {
  it.each(adoptCases)(
    "adds to the files of $name, and finds nothing more",
    async ({ name, expected, folder }) => {
      const copy = await copyCase(name);
      const { exitCode, stderr } = await runCommand(copy.path, ["adopt", copy.root, "--yes"]);
      expect(stderr).not.toContain("nothing is written");
      expect(exitCode).toBe(0);
      const files = (await copy.list()).filter(
        (file) => /\.(yaml|json)$/.test(file) && file !== "redocly.yaml",
      );
      for (const file of files) {
        const [before, after] = [await readFile(join(folder, file), "utf8"), await copy.read(file)];
        expect(isGrown(before, after), file).toBe(true);
        expect(after.endsWith("\n"), file).toBe(before.endsWith("\n"));
        expect(after.replaceAll("\r\n", "").includes("\n"), file).toBe(
          before.replaceAll("\r\n", "").includes("\n"),
        );
      }
      if (expected.length === 0) return;
      const written = await copy.read(copy.root);
      const lint = await runCommand(copy.path, ["lint"]);
      expect(lint.stderr).toContain("0 errors");
      const again = await runCommand(copy.path, ["adopt", copy.root, "--yes"]);
      expect(again.stderr).toContain("0 codes on 0 operations");
      expect(await copy.read(copy.root)).toBe(written);
    },
  );
});

/** A terminal at which somebody types lines. */
function typing(...lines: readonly string[]) {
  return { stdin: { stream: Readable.from(lines.map((line) => `${line}\n`)), isTTY: true } };
}

describe("adopt at a terminal", () => {
  it("takes what is accepted and edited, not what is skipped, and can go back", async () => {
    const { path, root, read } = await copyCase("bullets");
    // Accepts the first, skips the second, takes that back and edits it, quits.
    const answers = ["y", "s", "u", "e", "", "READER_BLOCKED", "A fee is due.", "Pay it.", "q", "y"];
    const { exitCode, stderr } = await runCommand(path, ["adopt", root], typing(...answers));
    expect(stderr).toContain(
      "1/5 lend-book 403 FORBIDDEN\n  the caller may not lend books\n  openapi.yaml:32:15 (high",
    );
    expect(exitCode).toBe(0);
    expect(await read(root)).toContain(`      x-errors:
        "403":
          FORBIDDEN:
          READER_BLOCKED:
      responses:`);
    expect(await read(root)).toContain(`  READER_BLOCKED:
    meaning: A fee is due.
    fix: Pay it.
`);
    expect(await read(root)).not.toContain("BRANCH_CLOSED:");
  });

  it.each([
    { name: "no", answers: ["a", "n"], exitCode: 0 },
    { name: "nothing", answers: ["y"], exitCode: 1 },
    { name: "that none is right", answers: ["q"], exitCode: 0 },
  ])("writes nothing if the answer is $name", async ({ answers, exitCode }) => {
    const { path, root, original, list } = await copyCase("bullets");
    expect((await runCommand(path, ["adopt", root], typing(...answers))).exitCode).toBe(exitCode);
    expect(await readFile(join(path, root), "utf8")).toBe(await readFile(join(original, root), "utf8"));
    expect(await list()).not.toContain("redocly.yaml");
  });
});

describe("adopt without a terminal", () => {
  it("says what to do instead of asking", async () => {
    const { path, root } = await copyCase("bullets");
    const { exitCode, stderr } = await runCommand(path, ["adopt", root]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("use --dry-run or --json to see what it finds, --yes to write all of it");
  });

  it("shows a diff that gives the same files, and writes nothing", async () => {
    const { path, root, read, list } = await copyCase("many-files");
    const before = await list();
    const { exitCode, stdout } = await runCommand(path, ["adopt", root, "--dry-run"]);
    expect(exitCode).toBe(0);
    expect(await list()).toEqual(before);
    const texts = new Map<string, string>();
    for (const patch of parsePatch(stdout)) {
      const name = patch.newFileName?.replace(/^b\//, "") ?? "";
      const old = patch.oldFileName === "/dev/null" ? "" : await read(name);
      const applied = applyPatch(old, patch);
      if (applied !== false) texts.set(name, applied);
    }
    await runCommand(path, ["adopt", root, "--yes"]);
    expect(texts.size).toBe(5);
    for (const [name, text] of texts) expect(await read(name), name).toBe(text);
  });

  it("prints what it finds as JSON, with places and reasons", async () => {
    const { path, root } = await copyCase("sentences");
    const { stdout, exitCode } = await runCommand(path, ["adopt", root, "--json"]);
    const { proposals, passedOver } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(proposals[0]).toEqual({
      operation: "unlock-car",
      status: "403",
      code: "CAR_RESERVED",
      meaning: "Somebody else has reserved the car.",
      confidence: "medium",
      reasons: [
        "in a sentence of an error response",
        "the sentence says that it is returned",
        "the response is for 403",
      ],
      file: "openapi.yaml",
      line: 16,
      column: 22,
    });
    expect(passedOver).toContainEqual({
      word: "CARS_UNLOCK",
      reason: "the sentence is about something else of this name",
      file: "openapi.yaml",
      line: 18,
      column: 25,
    });
  });
});

describe("adopt --remove-prose", () => {
  it.each([
    {
      name: "bullets",
      gone: ["BOOK_ALREADY_LENT` -", "* READER_SUSPENDED"],
      kept: ["The book cannot be lent.\n\n            Send the header", "description: Forbidden\n"],
    },
    {
      name: "tables",
      gone: ["| HTTP status |", "PARCEL_TOO_HEAVY |"],
      kept: ["| `DEPOT_ID` |", "| EUR | Euro |"],
    },
    { name: "camel-case", gone: ["there is no line\\n"], kept: ["Check `orderLines`"] },
    { name: "sentences", gone: [], kept: ["Returns `CAR_RESERVED` if"] },
  ])("removes what has become structure, and nothing else: $name", async ({ name, gone, kept }) => {
    const { path, root, read } = await copyCase(name);
    const { exitCode } = await runCommand(path, ["adopt", root, "--yes", "--remove-prose"]);
    expect(exitCode).toBe(0);
    const text = await read(root);
    for (const part of gone) expect(text).not.toContain(part);
    for (const part of kept) expect(text).toContain(part);
    expect((await runCommand(path, ["lint"])).stderr).toContain("0 errors");
  });
});

describe("adopt refuses", () => {
  it.each([
    { name: "what is no YAML", files: { "a.yaml": "openapi: 3.1.0\n  paths: {" }, says: "a.yaml:2:" },
    {
      name: "a reference that leads nowhere",
      files: {
        "a.yaml": "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: { /a: { $ref: b.yaml } }\n",
      },
      says: "error[document/unresolved-reference]",
    },
  ])("$name", async ({ files, says }) => {
    const folder = await createTemporaryFolder();
    folders.push(folder);
    await folder.write(files);
    const { exitCode, stderr } = await runCommand(folder.path, ["adopt", "a.yaml", "--yes"]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).toContain("nothing is written");
    expect(await folder.list()).toEqual(["a.yaml"]);
  });

  it("to edit a file that is read-only, and names its codes", async () => {
    const { path, root, read, original } = await copyCase("many-files");
    await chmod(join(path, "paths/sheep.json"), 0o444);
    const { stderr, exitCode } = await runCommand(path, ["adopt", root, "--yes"]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain("SHEEP_EXISTS of add-sheep: paths/sheep.json is not edited: it is read-only");
    expect(await read("paths/sheep.json")).toBe(await readFile(join(original, "paths/sheep.json"), "utf8"));
    expect(await read("paths/cows.yaml")).toContain("COW_EXISTS:");
  });
});

describe("a document whose codes are prose", () => {
  it("is a typed client after adopt and generate", async () => {
    const { path, root, read } = await copyCase("bullets");
    expect((await runCommand(path, ["adopt", root, "--yes"])).exitCode).toBe(0);
    const words = ["generate", "--verify", "--only", "types,errors,client,testing"];
    const { exitCode, stderr } = await runCommand(path, words);
    expect(stderr).toContain("5 codes in 5 pairs of operation and code");
    expect(exitCode).toBe(0);
    expect(await read("generated/openapi/client/src/error-types.ts")).toContain("READER_LIMIT_REACHED");
  });
});

describe("a document with faults of its structure", () => {
  it("can be generated from at once, with the rules that it breaks as warnings in the configuration", async () => {
    const { path, root, read } = await copyCase("kebab-case");
    const text = await read(root);
    await writeFile(join(path, root), text.replace("message: { type: string }", "message: { type: enum }"));
    expect((await runCommand(path, ["adopt", root, "--yes"])).exitCode).toBe(0);
    expect(await read("redocly.yaml")).toContain("    rules:\n      document/structure: warn\n");
    expect((await runCommand(path, ["lint"])).stderr).toContain("0 errors");
  });
});
