import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
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
