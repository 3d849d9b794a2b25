import { execFileSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { createVoice } from "../../scripts/say.js";
import { adoptCases } from "../adopt-cases.js";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder } from "../temporary-folder.js";

const folders: { remove: () => Promise<void> }[] = [];
afterAll(async () => {
  for (const { remove } of folders) await remove();
});

describe("the patch of adopt --dry-run", () => {
  it.each(adoptCases.filter(({ name }) => ["bold-crlf", "bullets", "many-files"].includes(name)))(
    "is taken by git and gives what --yes writes: $name",
    async ({ folder, root }) => {
      const [patched, written] = await Promise.all([createTemporaryFolder(), createTemporaryFolder()]);
      folders.push(patched, written);
      await Promise.all([patched, written].map(({ path }) => cp(folder, path, { recursive: true })));
      const { stdout } = await runCommand(patched.path, ["adopt", root, "--dry-run"]);
      execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: patched.path, input: stdout });
      await runCommand(written.path, ["adopt", root, "--yes"]);
      expect(await patched.list()).toEqual(await written.list());
      const files = (await written.list()).filter((name) => !name.endsWith("/"));
      for (const file of files) expect(await patched.read(file), file).toBe(await written.read(file));
    },
  );
});

describe("data that is printed byte for byte", () => {
  it.each([
    { isTTY: false, want: "a\r\n\u001b[2Jb\rc\n" },
    { isTTY: true, want: "a\r\n\\u{1b}[2Jb\\u{d}c\n" },
  ])("drives no terminal: $isTTY", ({ isTTY, want }) => {
    const written: string[] = [];
    const stdout = { isTTY, write: (text: string) => written.push(text) };
    createVoice({ stdout, stderr: { write: () => {} } }).printBytes("a\r\n\u001b[2Jb\rc\n");
    expect(written.join("")).toBe(want);
  });
});
