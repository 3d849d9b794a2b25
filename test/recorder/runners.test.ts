import { execFile } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { serve } from "../client/local-server.js";
import { createFolderOfTest } from "../folder-of-test.js";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

const repository = join(import.meta.dirname, "../..");
const call = (code: string) => `fetch(process.env.API_URL + "/api/cards?code=${code}", { method: "POST" })`;

/** A test for each of two processes, in the words of each runner. */
const codes = ["KYC_REQUIRED", "FORBIDDEN"];
const tests = (head: string) =>
  Object.fromEntries(
    codes.map((code) => [
      `${code}.test.mjs`,
      `${head}\ntest("${code}", async () => { await ${call(code)}; });\n`,
    ]),
  );

const runners = [
  {
    name: "Vitest",
    files: {
      "record.mjs": `import { afterAll } from "vitest";
import { recordContract } from "immersve-client/testing/contract";
recordContract({ after: afterAll, baseUrl: process.env.API_URL });
`,
      "vitest.config.mjs": 'export default { test: { setupFiles: ["./record.mjs"] } };\n',
      ...tests('import { test } from "vitest";'),
    },
    words: [join(repository, "node_modules/vitest/vitest.mjs"), "run"],
  },
  {
    name: "node:test",
    files: {
      "record.mjs": `import { recordContract } from "immersve-client/testing/contract";
recordContract({ baseUrl: process.env.API_URL });
`,
      ...tests('import { test } from "node:test";'),
    },
    words: ["--import", "./record.mjs", "--test", ...codes.map((code) => `${code}.test.mjs`)],
  },
];

let built: TemporaryFolder;
beforeAll(async () => {
  built = await createTemporaryFolder();
  await build({
    entryPoints: [join(repository, "generated/client/src/testing-contract.ts")],
    outfile: join(built.path, "contract.mjs"),
    bundle: true,
    format: "esm",
  });
  await built.write({
    "package.json": JSON.stringify({
      name: "immersve-client",
      exports: { "./testing/contract": "./contract.mjs" },
    }),
  });
  return built.remove;
});

/** A project with the client installed. */
async function createProject(files: Readonly<Record<string, string>>): Promise<TemporaryFolder> {
  const project = await createFolderOfTest();
  await project.write(files);
  await mkdir(join(project.path, "node_modules"));
  await symlink(built.path, join(project.path, "node_modules/immersve-client"), "junction");
  await symlink(
    join(repository, "node_modules/vitest"),
    join(project.path, "node_modules/vitest"),
    "junction",
  );
  return project;
}

describe("recordContract", () => {
  it.each(runners)(
    "records what the tests of $name see, in all their processes",
    async ({ files, words }) => {
      const { baseUrl } = await serve((response, { url }) => {
        const errorCode = new URL(url, "http://a").searchParams.get("code");
        const body = JSON.stringify({ statusCode: 403, statusName: "Forbidden", errorCode });
        response.writeHead(403, { "content-type": "application/json" }).end(body);
      });
      const { path } = await createProject(files);
      const { NODE_OPTIONS: _none, NODE_TEST_CONTEXT: _other, VITEST: _inner, ...env } = process.env;
      await promisify(execFile)(process.execPath, words, { cwd: path, env: { ...env, API_URL: baseUrl } });
      const { stdout, exitCode } = await runCommand(path, ["coverage", "--format", "json"]);
      const [{ pairs, findings, responses }] = JSON.parse(stdout);
      const seen = pairs.filter(({ count }: { readonly count: number }) => count > 0);
      expect(seen.map(({ code }: { readonly code: string }) => code).sort()).toEqual([...codes].sort());
      expect({ responses, findings, exitCode }).toEqual({ responses: 2, findings: [], exitCode: 0 });
    },
  );
});
