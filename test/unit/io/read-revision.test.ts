import { execFileSync } from "node:child_process";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRevision } from "../../../generators/io/read-revision.js";
import { RevisionError } from "../../../generators/io/revision-error.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";

let folder: TemporaryFolder;
const git = (...words: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...words], {
    cwd: folder.path,
  });

beforeAll(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "a.yaml": "a: 1\n", "deep/b ü.yaml": "b: 1\n", "secret.txt": "secret\n" });
  await symlink("/etc/passwd", join(folder.path, "out.yaml"));
  await symlink("a.yaml", join(folder.path, "in.yaml"));
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "first");
  await folder.write({ "a.yaml": "a: 2\n", "untracked.yaml": "c: 1\n" });
});
afterAll(() => folder.remove());

describe("a revision", () => {
  it("has the files as they were committed", async () => {
    const { readText } = await openRevision(folder.path, "HEAD");
    expect(await readText(join(folder.path, "a.yaml"))).toBe("a: 1\n");
    expect(await readText(join(folder.path, "deep/b ü.yaml"))).toBe("b: 1\n");
  });

  it("is opened from any folder of the repository", async () => {
    const { folder: top, hasFile } = await openRevision(join(folder.path, "deep"), "HEAD");
    expect(top).toBe(folder.path);
    expect(hasFile(join(folder.path, "a.yaml"))).toBe(true);
  });

  it.each([
    { name: "untracked.yaml", says: "revision `HEAD` has no file `untracked.yaml`" },
    { name: "../a.yaml", says: "revision `HEAD` has no file `../a.yaml`" },
    { name: "out.yaml", says: "`out.yaml` of revision `HEAD` is a symbolic link, which is not followed" },
    { name: "in.yaml", says: "`in.yaml` of revision `HEAD` is a symbolic link, which is not followed" },
    { name: "deep", says: "revision `HEAD` has no file `deep`" },
  ])("does not give $name", async ({ name, says }) => {
    const { readText } = await openRevision(folder.path, "HEAD");
    await expect(readText(join(folder.path, name))).rejects.toThrow(says);
  });

  it.each(["gone", "--output=owned", "HEAD:a.yaml", "HEAD --all", ""])("is none: %s", async (name) => {
    await expect(openRevision(folder.path, name)).rejects.toThrow(RevisionError);
    expect(await folder.list()).not.toContain("owned");
  });
});
