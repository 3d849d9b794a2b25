import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readConfig } from "../../generators/config/read-config.js";
import { documents } from "../../scripts/bench/documents.js";

it.each(documents)("knows where our command writes to: $name", async ({ api, output, sources }) => {
  const folder = sources ? process.cwd() : await mkdtemp(join(tmpdir(), "bench-documents-"));
  if (!sources) {
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, api), "{}");
  }
  const configured = await readConfig(folder, api);
  expect(configured.map((one) => one.output)).toEqual([resolve(folder, output)]);
});
