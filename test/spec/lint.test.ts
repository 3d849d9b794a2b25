import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createTemporaryFolder } from "../temporary-folder.js";

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

/** Codes deep in the body, which the body of an operation says in another part than the text beside them. */
const nested = {
  openapi: "3.1.0",
  info: { title: "Boats", version: "1" },
  paths: {
    "/boats": {
      get: {
        operationId: "list-boats",
        "x-errors": { "409": ["BOAT_LEAKS"] },
        responses: {
          "200": {
            description: "The boats.",
            content: { "application/json": { schema: { type: "string" }, example: 1 } },
          },
        },
      },
    },
  },
  "x-error-catalog": { BOAT_LEAKS: { meaning: "It leaks.", fix: "Take another.", retry: "never" } },
  components: {
    schemas: {
      Problem: {
        type: "object",
        required: ["error"],
        properties: {
          error: {
            type: "object",
            required: ["code", "message"],
            properties: { code: { type: "string" }, message: { type: "string" } },
          },
        },
      },
    },
    responses: {
      Conflict: {
        description: "No.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
        "x-error": { status: "409" },
      },
    },
  },
};

test("with our preset, Redocly finds wrong examples, and nothing wrong with our samples", async () => {
  const folder = await createTemporaryFolder();
  const settings = { extends: ["recommended", "errors/recommended"], telemetry: "off" };
  await folder.write({
    "openapi.json": JSON.stringify(nested),
    "redocly.yaml": JSON.stringify({ ...settings, plugins: [`${repository}redocly-plugin.mjs`] }),
  });
  const command = [`${repository}scripts/setup/redocly.mjs`, "lint", "openapi.json", "--format=json"];
  const { stdout } = spawnSync(process.execPath, command, { cwd: folder.path, encoding: "utf8" });
  const { problems } = JSON.parse(stdout) as {
    readonly problems: readonly {
      readonly ruleId: string;
      readonly location: readonly { pointer: string }[];
    }[];
  };
  const found = problems.filter(({ ruleId }) => ruleId === "no-invalid-media-type-examples");
  expect(found.map(({ location: [at] }) => at?.pointer)).toEqual([
    "#/paths/~1boats/get/responses/200/content/application~1json/example",
  ]);
  await folder.remove();
});
