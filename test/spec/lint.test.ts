import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const repository = fileURLToPath(new URL("../..", import.meta.url));

test.each(["immersve", "generated/openapi.yaml"])(
  "Redocly's rules find nothing wrong with %s",
  (document) => {
    const command = ["scripts/setup/redocly.mjs", "lint", document, "--format=json"];
    const { stdout } = spawnSync(process.execPath, command, { cwd: repository, encoding: "utf8" });
    expect(JSON.parse(stdout)).toMatchObject({
      totals: { errors: 0, warnings: 0, ignored: 0 },
      problems: [],
    });
  },
);
