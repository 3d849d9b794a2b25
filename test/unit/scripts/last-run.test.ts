import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepJournal, noteFetch } from "../../../generators/io/journal.js";
import { listFiles, readText, readTextIfAny } from "../../../generators/io/read-files.js";
import { inTemporaryFolder, planWrites, writeFiles, writeText } from "../../../generators/io/write-files.js";
import { recallRun, rememberRun } from "../../../scripts/generate/last-run.js";
import type { Report } from "../../../scripts/generate/report.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";

const words = { wanted: "things" };

const report: Report = {
  name: "things",
  diagnostics: ["a warning"],
  counts: "1 operation",
  places: "codes are read at /code",
  output: "out",
  written: 2,
  unchanged: 1,
  removed: 1,
  compiles: false,
};

const nothing = { ...report, written: 0, unchanged: 3, removed: 0 };

let folder: TemporaryFolder;
const at = (path: string) => join(folder.path, path);

beforeEach(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "node_modules/x/package.json": "{}", "in.yaml": "in", "parts/a.yaml": "a" });
});
afterEach(() => folder.remove());

/** A run that reads a document, looks for a configuration, lists a folder, works aside, and writes two files. */
async function run(doMore = async () => {}): Promise<void> {
  const { journal } = await keepJournal(async () => {
    await doMore();
    await readText(at("in.yaml"));
    readTextIfAny(at("redocly.yaml"));
    await listFiles(at("parts"), ["skipped"]);
    await inTemporaryFolder(async (temporary) => {
      await writeText(join(temporary, "page"), "");
      await readText(join(temporary, "page"));
    });
    const files = ["one", "deep/two"].map((path) => ({ path, text: path }));
    await writeFiles(at("out"), await planWrites(at("out"), files, []));
  });
  await rememberRun(folder.path, words, journal, [report]);
}

/** The path of the only record. */
async function findRecord(): Promise<string> {
  const [record = ""] = (await folder.list()).filter(
    (path) => path.endsWith(".json") && path.includes(".cache"),
  );
  return record;
}

const changes = [
  { name: "what was read is different", change: () => writeFile(at("in.yaml"), "IN") },
  { name: "what was read was written again, though the same", change: () => writeFile(at("in.yaml"), "in") },
  { name: "what was read is gone", change: () => rm(at("in.yaml")) },
  { name: "what was looked for is there", change: () => writeFile(at("redocly.yaml"), "") },
  { name: "what was written is different", change: () => writeFile(at("out/deep/two"), "2") },
  { name: "what was written is gone", change: () => rm(at("out/one")) },
  {
    name: "what was written is the same behind a link",
    change: async () => {
      await rename(at("out/deep"), at("elsewhere"));
      await symlink(at("elsewhere"), at("out/deep"));
    },
  },
  { name: "a folder that was listed has one more file", change: () => writeFile(at("parts/b.yaml"), "") },
  { name: "a folder that was listed has one less", change: () => rm(at("parts/a.yaml")) },
  {
    name: "another package is installed",
    change: () => writeFile(at("node_modules/.package-lock.json"), "{}"),
  },
];

describe("the last run", () => {
  it("is known where nothing differs, and says what a run now would", async () => {
    await run();
    expect(await recallRun(folder.path, words)).toEqual([nothing]);
    await run();
    expect(await recallRun(folder.path, words)).toEqual([nothing]);
  });

  it.each(changes)("is of no use where $name", async ({ change }) => {
    await run();
    await change();
    expect(await recallRun(folder.path, words)).toBeUndefined();
  });

  it("has no say in what was passed over", async () => {
    await run();
    await mkdir(at("parts/skipped"));
    await writeFile(at("parts/skipped/c.yaml"), "");
    expect(await recallRun(folder.path, words)).toEqual([nothing]);
  });

  it("is that of the same words in the same folder", async () => {
    await run();
    expect(await recallRun(folder.path, { wanted: "others" })).toBeUndefined();
    expect(await recallRun(folder.path, { ...words, verify: true })).toBeUndefined();
    await mkdir(at("below"));
    expect(await recallRun(at("below"), words)).toBeUndefined();
  });

  it("is forgotten where its record was cut short", async () => {
    await run();
    const record = await findRecord();
    await writeFile(at(record), (await folder.read(record)).slice(0, 40));
    expect(await recallRun(folder.path, words)).toBeUndefined();
  });

  it("is of no use where its record is no later than what it records", async () => {
    await run();
    const record = await findRecord();
    const kept = JSON.parse(await folder.read(record));
    await writeFile(at(record), JSON.stringify({ ...kept, changedMs: Date.now() + 60_000 }));
    expect(await recallRun(folder.path, words)).toBeUndefined();
  });

  it("is not kept where another host was asked", async () => {
    await run(async () => noteFetch("https://example.com/a.yaml"));
    expect(await recallRun(folder.path, words)).toBeUndefined();
  });

  it("is kept nowhere but in node_modules", async () => {
    await rm(at("node_modules"), { recursive: true });
    await run();
    expect((await folder.list()).filter((path) => !/^(in\.yaml|parts|out)/.test(path))).toEqual([]);
  });
});
