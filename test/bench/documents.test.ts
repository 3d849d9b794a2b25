import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readConfig } from "../../generators/config/read-config.js";
import { documents } from "../../scripts/bench/documents.js";
import { createFolderOfTest } from "../folder-of-test.js";

it.each(documents)("knows where our command writes to: $name", async ({ api, output, sources }) => {
  const temporary = sources ? undefined : await createFolderOfTest();
  await temporary?.write({ [api]: "{}" });
  const folder = temporary?.path ?? process.cwd();
  const configured = await readConfig(folder, api);
  expect(configured.map((one) => one.output)).toEqual([resolve(folder, output)]);
});

it.each(documents)("adds to a sentence, not behind it, in $name", ({ phrase }) => {
  // A summary has the first sentence alone, and would never show what is behind it.
  expect(phrase).not.toMatch(/[.!?]$/);
});
