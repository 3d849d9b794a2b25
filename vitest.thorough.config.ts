import { defineConfig } from "vitest/config";
import config from "./vitest.config.js";

/** What `npm test` looks at a sample of: every field of OpenAPI, another maker's server, changes at random, attackers' texts, documents of others. */
const include = [
  "test/conformance/fields.test.ts",
  "test/corpus/corpus.test.ts",
  "test/examples/issue-a-card.test.ts",
  "test/corpus/samples.test.ts",
  "test/corpus/checked-examples.test.ts",
  "test/recorder/drift.test.ts",
  "test/hostile/*matrix.test.ts",
  "test/hostile/pages-in-browser.test.ts",
  "test/mutation/mutation.test.ts",
  "test/platforms/other-platforms.test.ts",
  "test/prism/errors.test.ts",
  "test/prism/prism.test.ts",
  "test/property/every-command.test.ts",
  "test/property/mutated-documents.test.ts",
  "test/property/watched-edits.test.ts",
];

export default defineConfig({
  ...config,
  test: { ...config.test, include, env: { THOROUGH: "1" } },
});
