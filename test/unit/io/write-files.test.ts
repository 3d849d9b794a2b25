import { mkdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generatedMark, type OutputFile } from "../../../generators/io/output.js";
import { planWrites, type WritePlan, writeFiles } from "../../../generators/io/write-files.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
});
afterEach(() => folder.remove());

function toFiles(texts: Readonly<Record<string, string>>): readonly OutputFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

/** Plans and writes, as `generate` does. */
async function put(
  texts: Readonly<Record<string, string>>,
  owned: readonly string[] = [],
): Promise<WritePlan> {
  const plan = await planWrites(folder.path, toFiles(texts), owned);
  await writeFiles(folder.path, plan);
  return plan;
}

/** A plan that no planning checked. */
function plan(overrides: {
  readonly changed?: Readonly<Record<string, string>>;
  readonly orphans?: readonly string[];
}) {
  return { changed: toFiles(overrides.changed ?? {}), orphans: overrides.orphans ?? [] };
}

const ours = `// ${generatedMark}.\n`;
const longAgo = new Date("2020-01-01T00:00:00Z");

describe("planWrites", () => {
  it("tells what is new, different and the same, and touches nothing", async () => {
    await folder.write({ "same.txt": "same", "different.txt": "before" });
    const planned = await planWrites(
      folder.path,
      toFiles({ "same.txt": "same", "different.txt": "after", "deep/new.txt": "new" }),
      [],
    );
    expect(planned).toEqual({
      files: toFiles({ "same.txt": "same", "different.txt": "after", "deep/new.txt": "new" }),
      changed: toFiles({ "different.txt": "after", "deep/new.txt": "new" }),
      unchanged: 1,
      orphans: [],
    });
    expect(await folder.list()).toEqual(["different.txt", "same.txt"]);
    expect(await folder.read("different.txt")).toBe("before");
  });

  it("takes a folder that is not there for an empty one", async () => {
    const missing = join(folder.path, "missing");
    expect(await planWrites(missing, toFiles({ "a.txt": "a" }), ["client"])).toEqual({
      files: toFiles({ "a.txt": "a" }),
      changed: toFiles({ "a.txt": "a" }),
      unchanged: 0,
      orphans: [],
    });
  });

  it("takes for an orphan what bears our mark, is made no longer, and lies in a folder of ours", async () => {
    await folder.write({
      "client/made.ts": ours,
      "client/deep/gone.ts": ours,
      "client/mine.ts": "export const mine = 1;\n",
      "client/late.ts": `${"\n".repeat(1000)}${ours}`,
      "client/node_modules/dependency/gone.ts": ours,
      "client/deep/dist/gone.js": ours,
      "client/.git/gone": ours,
      "docs/gone.html": ours,
      "gone.ts": ours,
    });
    const { orphans } = await planWrites(folder.path, toFiles({ "client/made.ts": ours }), ["client"]);
    expect(orphans).toEqual(["client/deep/gone.ts"]);
  });

  it.each(["../outside.txt", "a/../../outside.txt", "/outside.txt", "..", ".", "", "a/.."])(
    "refuses %j, which is not inside the folder",
    async (path) => {
      await expect(planWrites(join(folder.path, "output"), [{ path, text: "" }], [])).rejects.toThrow(
        `output outside the output folder: ${path}`,
      );
    },
  );

  it("refuses a folder beside its own whose name starts the same", async () => {
    const beside = `../${basename(folder.path)}-beside/a.txt`;
    await expect(planWrites(folder.path, [{ path: beside, text: "" }], [])).rejects.toThrow("outside");
  });

  it("takes dots that lead nowhere else", async () => {
    const { changed } = await planWrites(folder.path, toFiles({ "a/../b.txt": "", "..c/...": "" }), []);
    expect(changed).toHaveLength(2);
  });
});

describe("writeFiles", () => {
  it("writes files and the folders above them, and leaves nothing else behind", async () => {
    await put({ "a.txt": "a", "deep/er/b.txt": "b" });
    expect(await folder.list()).toEqual(["a.txt", "deep/", "deep/er/", "deep/er/b.txt"]);
    expect(await folder.read("deep/er/b.txt")).toBe("b");
  });

  it("makes the folder itself", async () => {
    const inner = join(folder.path, "not/yet");
    await writeFiles(inner, plan({ changed: { "a.txt": "a" } }));
    expect(await folder.read("not/yet/a.txt")).toBe("a");
  });

  it("leaves files alone that are the same", async () => {
    await put({ "same.txt": "same", "different.txt": "before" });
    for (const name of ["same.txt", "different.txt"]) await utimes(join(folder.path, name), longAgo, longAgo);
    const { unchanged } = await put({ "same.txt": "same", "different.txt": "after" });
    const timeOf = async (name: string) => (await stat(join(folder.path, name))).mtimeMs;
    expect(unchanged).toBe(1);
    expect(await timeOf("same.txt")).toBe(longAgo.getTime());
    expect(await timeOf("different.txt")).not.toBe(longAgo.getTime());
    expect(await folder.read("different.txt")).toBe("after");
  });

  it("makes no folder for nothing", async () => {
    const missing = join(folder.path, "missing");
    await writeFiles(missing, plan({}));
    expect(await folder.list()).toEqual([]);
  });

  it("removes orphans and the folders that are empty without them, and nothing of anybody else's", async () => {
    await folder.write({
      "client/a/b/gone.ts": ours,
      "client/a/c/gone.ts": ours,
      "client/a/c/mine.ts": "export const mine = 1;\n",
      "client/made.ts": ours,
    });
    const { orphans } = await put({ "client/made.ts": ours }, ["client"]);
    expect(orphans).toEqual(["client/a/b/gone.ts", "client/a/c/gone.ts"]);
    expect(await folder.list()).toEqual([
      "client/",
      "client/a/",
      "client/a/c/",
      "client/a/c/mine.ts",
      "client/made.ts",
    ]);
  });

  it("removes the whole of a folder that holds nothing but orphans", async () => {
    await folder.write({ "client/a/gone.ts": ours });
    await put({}, ["client"]);
    expect(await folder.list()).toEqual([]);
  });

  const before = { "a.txt": "a before", "b.txt": "b before", file: "I am no folder", "gone.txt": ours };

  it("brings everything back if one file cannot be put in its place", async () => {
    await folder.write(before);
    const doomed = plan({
      changed: { "a.txt": "a after", "new.txt": "new", "file/below.txt": "never", "b.txt": "b after" },
      orphans: ["gone.txt"],
    });
    await expect(writeFiles(folder.path, doomed)).rejects.toThrow("ENOTDIR");
    expect(await folder.list()).toEqual(["a.txt", "b.txt", "file", "gone.txt"]);
    for (const [path, text] of Object.entries(before)) expect(await folder.read(path)).toBe(text);
  });

  it("brings everything back if an orphan cannot be removed", async () => {
    await folder.write(before);
    const doomed = plan({ changed: { "a.txt": "a after" }, orphans: ["gone.txt", "file/below.txt"] });
    await expect(writeFiles(folder.path, doomed)).rejects.toThrow("ENOTDIR");
    expect(await folder.list()).toEqual(["a.txt", "b.txt", "file", "gone.txt"]);
    for (const [path, text] of Object.entries(before)) expect(await folder.read(path)).toBe(text);
  });

  it("leaves no folder behind that it made for a file before another one failed", async () => {
    await folder.write(before);
    const doomed = plan({ changed: { "new/a.txt": "a", "file/below.txt": "never" } });
    await writeFiles(folder.path, doomed).catch(() => {});
    expect(await folder.list()).toEqual(["a.txt", "b.txt", "file", "gone.txt"]);
  });

  it("never takes a folder with files for a file to write over", async () => {
    await folder.write({ "a.txt/mine.txt": "mine" });
    await expect(put({ "a.txt": "a" })).rejects.toThrow();
    expect(await folder.read("a.txt/mine.txt")).toBe("mine");
  });

  it("never writes over a folder with files, not even unplanned", async () => {
    await folder.write({ "a.txt/mine.txt": "mine" });
    await writeFiles(folder.path, plan({ changed: { "a.txt": "a" } })).catch(() => {});
    expect(await folder.read("a.txt/mine.txt")).toBe("mine");
  });

  it.each(["../outside.txt", "../../../../outside.txt"])(
    "refuses %s before anything is moved",
    async (path) => {
      const inner = join(folder.path, "a/b/c");
      await mkdir(inner, { recursive: true });
      await writeFile(join(inner, "a.txt"), "before");
      await expect(writeFiles(inner, plan({ changed: { "a.txt": "after", [path]: "" } }))).rejects.toThrow(
        `output outside the output folder: ${path}`,
      );
      expect(await readFile(join(inner, "a.txt"), "utf8")).toBe("before");
    },
  );

  it("writes nothing outside the folder, not even for a moment before it refuses", async () => {
    const inner = join(folder.path, "a/b/c");
    await writeFiles(inner, plan({ changed: { "../../../outside.txt": "" } })).catch(() => {});
    expect((await folder.list()).filter((path) => path.endsWith("outside.txt"))).toEqual([]);
  });
});
