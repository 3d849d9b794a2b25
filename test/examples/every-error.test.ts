import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";
import { repository } from "../package/npm.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import "../../examples/every-error/with-vitest.js";

it("the example of node:test passes", async () => {
  const folder = await createTemporaryFolder();
  onTestFinished(() => folder.remove());
  const outfile = join(folder.path, "every-error.test.mjs");
  const client = join(repository, "generated/client/src");
  await build({
    entryPoints: [join(repository, "examples/every-error/with-node-test.ts")],
    ...{ outfile, bundle: true, platform: "node", format: "esm", logLevel: "silent" },
    alias: {
      "immersve-client/testing": join(client, "testing.ts"),
      "immersve-client/catalog": join(client, "catalog.ts"),
      "immersve-client": join(client, "index.ts"),
    },
  });
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, ["--test", "--test-reporter=tap", outfile], {
    env,
  });
  expect(stdout).toMatch(/^# pass 2$/m);
  expect(stdout).toMatch(/^# fail 0$/m);
});
