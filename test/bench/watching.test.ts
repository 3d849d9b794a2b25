import { join } from "node:path";
import { expect, it } from "vitest";
import { editWhileWatching } from "../../scripts/bench/generate/edit-while-watching.js";
import { createFolderOfTest } from "../folder-of-test.js";

/** Copies `document` to `output/copy` at the start and whenever it changes, or only at the start. */
const copier = (follows: boolean) => `
  const fs = require("node:fs");
  fs.mkdirSync("output", { recursive: true });
  const copy = () => fs.copyFileSync("document", "output/copy");
  copy();
  if (${follows}) fs.watchFile("document", { interval: 20 }, copy);
  else setTimeout(() => { console.error("no more"); process.exitCode = 3; }, 2500);
`;

async function editUnder(program: string): Promise<number> {
  const { path: cwd, write } = await createFolderOfTest();
  await write({ document: "The phrase" });
  return editWhileWatching(
    { words: ["-e", program], cwd },
    {
      output: join(cwd, "output"),
      phrase: "The phrase",
      added: ", edited",
      edit: () => write({ document: "The phrase, edited" }),
    },
  );
}

it("takes the time until what is written has the edit", async () => {
  expect(await editUnder(copier(true))).toBeGreaterThan(0);
});

it("fails with what the program said where it ends by itself", async () => {
  await expect(editUnder(copier(false))).rejects.toThrow("exit code 3: no more");
});
