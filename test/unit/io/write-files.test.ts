import { execFileSync } from "node:child_process";
import type { renameSync } from "node:fs";
import { mkdir, readFile, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { generatedMark, OutputError, type OutputFile } from "../../../generators/io/output.js";
import { planWrites, type WritePlan, writeFiles } from "../../../generators/io/write-files.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";

/** Ends of paths that nothing can be moved to, as on a disk that breaks. */
const broken = new Set<string>();
vi.mock("node:fs", async (load) => {
  const fs = await load<typeof import("node:fs")>();
  const rename: typeof renameSync = (from, to) => {
    if (![...broken].some((end) => String(to).endsWith(end))) return fs.renameSync(from, to);
    throw Object.assign(new Error("EIO: the disk is broken"), { syscall: "rename" });
  };
  return { ...fs, renameSync: rename };
});

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
});
afterEach(async () => {
  broken.clear();
  await folder.remove();
});

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

  it("takes a file with the line ends of Windows for the same", async () => {
    await folder.write({ "same.txt": "a\r\nb\r\n", "different.txt": "a\r\nc\r\n" });
    const planned = await planWrites(
      folder.path,
      toFiles({ "same.txt": "a\nb\n", "different.txt": "a\nb\n" }),
      [],
    );
    expect(planned.changed).toEqual(toFiles({ "different.txt": "a\nb\n" }));
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

  const expectAsBefore = async () => {
    expect(await folder.list()).toEqual(["a.txt", "b.txt", "file", "gone.txt"]);
    for (const [path, text] of Object.entries(before)) expect(await folder.read(path)).toBe(text);
  };

  it("brings everything back if one file cannot be put in its place", async () => {
    await folder.write(before);
    const doomed = plan({
      changed: { "a.txt": "a after", "new.txt": "new", "deep/new.txt": "new", "b.txt": "b after" },
      orphans: ["gone.txt"],
    });
    // It is where it was set aside that it cannot be moved to.
    broken.add("old/b.txt");
    await expect(writeFiles(folder.path, doomed)).rejects.toThrow("EIO");
    await expectAsBefore();
  });

  it("brings everything back if an orphan cannot be removed", async () => {
    await folder.write(before);
    broken.add("old/gone.txt");
    const doomed = plan({ changed: { "a.txt": "a after" }, orphans: ["b.txt", "gone.txt"] });
    await expect(writeFiles(folder.path, doomed)).rejects.toThrow("EIO");
    await expectAsBefore();
  });

  it("moves nothing where a file stands in the way", async () => {
    await folder.write(before);
    for (const doomed of [
      plan({ changed: { "a.txt": "a after", "file/below.txt": "never" }, orphans: ["gone.txt"] }),
      plan({ changed: { "a.txt": "a after" }, orphans: ["gone.txt", "file/below.txt"] }),
    ]) {
      await expect(writeFiles(folder.path, doomed)).rejects.toThrow(
        new OutputError(`there is a file where a folder is to be written: ${join(folder.path, "file")}`),
      );
      await expectAsBefore();
    }
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

describe("what the disk refuses", () => {
  it.each([
    { name: "a file in place of the output folder", output: "file" },
    { name: "a name that is too long", output: "a".repeat(300) },
    { name: "a link that leads nowhere in place of the output folder", output: "dangling" },
  ])("is for people to see to: $name", async ({ output }) => {
    await folder.write({ file: "mine" });
    await symlink(join(folder.path, "nowhere"), join(folder.path, "dangling"));
    const inner = join(folder.path, output);
    const failure = await planWrites(inner, toFiles({ "a.txt": "a" }), ["client"])
      .then((planned) => writeFiles(inner, planned))
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OutputError);
    expect(String(failure)).toContain(`the output folder ${inner} cannot be used: E`);
    expect(await folder.list()).toEqual(["dangling", "file"]);
  });
});

describe("symbolic links below the output folder", () => {
  const elsewhere = {
    "elsewhere/mine.ts": `${ours}// but mine\n`,
    "elsewhere/src/mine.ts": `${ours}// but mine\n`,
    "elsewhere/src/a.ts": "export const mine = 1;\n",
  };

  /** Each is a link below the output folder, to what it leads to. */
  const links = [
    { name: "a folder of ours", link: "client", to: "elsewhere" },
    { name: "a folder that files go to", link: "client/src", to: "elsewhere/src" },
    { name: "a file", link: "client/src/a.ts", to: "elsewhere/src/a.ts" },
    { name: "a folder by a link that leads nowhere", link: "client", to: "nowhere" },
    { name: "a file by a link that leads nowhere", link: "client/src/a.ts", to: "elsewhere/new.ts" },
    { name: "a folder by a link that leads to itself", link: "client", to: "output/client" },
    { name: "a folder that lies in the output folder", link: "client", to: "output/docs" },
    { name: "the folder above", link: "client", to: "output" },
  ];

  async function setUp(link: string, to: string) {
    await folder.write({ ...elsewhere, "output/docs/mine.ts": ours });
    await mkdir(join(folder.path, "output", link, ".."), { recursive: true });
    await symlink(join(folder.path, to), join(folder.path, "output", link));
    return {
      output: join(folder.path, "output"),
      files: toFiles({ "client/src/a.ts": ours, "client/src/b.ts": ours, "z.txt": "z" }),
      want: new OutputError(
        `there is a symbolic link in the output folder, which is not followed: ${join(folder.path, "output", link)}`,
      ),
    };
  }

  async function readAll() {
    const listed = await folder.list();
    const read = (path: string) => folder.read(path).catch((error: Error) => error.message);
    return Promise.all(listed.map(async (path) => [path, await read(path)]));
  }

  it.each(links)("are refused when planning: $name", async ({ link, to }) => {
    const { output, files, want } = await setUp(link, to);
    await expect(planWrites(output, files, ["client"])).rejects.toThrow(want);
  });

  it.each(links)("are refused when writing what was planned before: $name", async ({ link, to }) => {
    const { output, files, want } = await setUp(link, to);
    const all = await readAll();
    await expect(writeFiles(output, { changed: files, orphans: [] })).rejects.toThrow(want);
    expect(await readAll()).toEqual(all);
  });

  it.each(links.slice(0, 3))("have nothing deleted through them: $name", async ({ link, to }) => {
    const { output, want } = await setUp(link, to);
    const all = await readAll();
    await expect(writeFiles(output, plan({ orphans: ["client/src/a.ts"] }))).rejects.toThrow(want);
    expect(await readAll()).toEqual(all);
  });

  it("are no place to look for orphans", async () => {
    const { output } = await setUp("client", "elsewhere");
    await expect(planWrites(output, toFiles({ "z.txt": "z" }), ["client"])).rejects.toThrow(OutputError);
  });

  it("stay where nothing of ours goes", async () => {
    const { output } = await setUp("client/node_modules", "elsewhere");
    const { orphans } = await planWrites(output, toFiles({ "client/src/a.ts": ours }), ["client"]);
    expect(orphans).toEqual([]);
    await symlink(join(folder.path, "elsewhere"), join(output, "client/other"));
    expect((await planWrites(output, [], ["client"])).orphans).toEqual([]);
  });

  it("may be the output folder, which the configuration names", async () => {
    await folder.write({ "real/client/gone.ts": ours });
    await symlink(join(folder.path, "real"), join(folder.path, "output"));
    const output = join(folder.path, "output");
    const planned = await planWrites(output, toFiles({ "client/a.ts": ours }), ["client"]);
    expect(planned.orphans).toEqual(["client/gone.ts"]);
    await writeFiles(output, planned);
    expect(await folder.list()).toEqual(["output", "real/", "real/client/", "real/client/a.ts"]);
  });

  it.skipIf(process.platform === "win32")("are as little followed as a pipe is waited for", async () => {
    const output = join(folder.path, "output");
    await mkdir(output);
    execFileSync("mkfifo", [join(output, "a.txt")]);
    await expect(planWrites(output, toFiles({ "a.txt": "a" }), [])).rejects.toThrow(
      new OutputError(`there is something else where a file is to be written: ${join(output, "a.txt")}`),
    );
  });
});
