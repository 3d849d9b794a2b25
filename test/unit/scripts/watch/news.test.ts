import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readText } from "../../../../generators/io/read-files.js";
import { createNews } from "../../../../scripts/watch/news.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../../temporary-folder.js";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "openapi.yaml": "a: 1" });
});
afterEach(() => folder.remove());

/** Work that reads one file, and says a text that depends on how often it was done. */
function workOf(says: readonly string[]) {
  const said: string[] = [];
  const news = createNews((text) => void said.push(text));
  let count = 0;
  const work = async () => {
    await readText(join(folder.path, "openapi.yaml"));
    news.say(says[count++] ?? "");
  };
  return { said, repeat: () => news.tell(work) };
}

describe("news of repeated work", () => {
  it("is what it says first", async () => {
    const { said, repeat } = workOf(["1 written; 0.3 s"]);
    await repeat();
    expect(said).toEqual(["1 written; 0.3 s"]);
  });

  it("is not what it said before, however long it took", async () => {
    const { said, repeat } = workOf(["all as before; 0.3 s", "all as before; 12 ms"]);
    await repeat();
    await folder.write({ "watch.log": "all as before; 0.3 s" });
    await repeat();
    expect(said).toEqual(["all as before; 0.3 s"]);
  });

  it("is something else", async () => {
    const { said, repeat } = workOf(["all as before; 0.3 s", "1 written; 0.3 s"]);
    await repeat();
    await repeat();
    expect(said).toEqual(["all as before; 0.3 s", "1 written; 0.3 s"]);
  });

  it("is the same again once a file that it reads has changed", async () => {
    const { said, repeat } = workOf(["all as before; 0.3 s", "all as before; 0.3 s"]);
    await repeat();
    await folder.write({ "openapi.yaml": "a: 1 # the same" });
    await repeat();
    expect(said).toHaveLength(2);
  });
});
