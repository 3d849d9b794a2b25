import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { measureBundle } from "../../scripts/bench/bundle/bundle-program.js";
import { featurePrograms, guardProgram, plainProgram } from "../../scripts/bench/bundle/feature-programs.js";
import { buildCase } from "../golden/build-case.js";
import { repository } from "../package/npm.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder();
  await symlink(join(repository, "node_modules"), join(folder.path, "node_modules"), "junction");
  const { files } = await buildCase(join(repository, "scripts/bench/bundle"), "features.yaml");
  await folder.write(Object.fromEntries(files));
});
afterAll(() => folder.remove());

async function measure(text: string): Promise<number> {
  await folder.write({ "program.js": text });
  return (await measureBundle(join(folder.path, "program.js"))).gzipKB;
}

/** What a call may weigh that needs none of the features: retries, limits, errors and redaction are in it. */
const mostOfPlainKB = 8;

it("a plain operation stays within its budget", async () => {
  expect(await measure(plainProgram.text)).toBeLessThanOrEqual(mostOfPlainKB);
});

/** OAuth is the largest: it sends requests of its own. */
const mostKB = 1.41;

it("whoever does without a feature goes without its code", async () => {
  const plainKB = await measure(plainProgram.text);
  for (const { name, text } of featurePrograms) {
    const addedKB = (await measure(text)) - plainKB;
    expect.soft({ name, isSmall: addedKB > 0 && addedKB < mostKB }).toEqual({ name, isSmall: true });
  }
  expect(await measure(guardProgram.text)).toBeLessThan(plainKB);
});
