import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { compile, runNode, writeProject } from "./npm.js";
import { type PackedToolchain, packToolchain } from "./packed-toolchain.js";

const typeRoots = fileURLToPath(new URL("../../node_modules/@types", import.meta.url));

let toolchain: PackedToolchain;
beforeAll(async () => {
  toolchain = await packToolchain();
});

const document = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths: { /a: { get: { operationId: get-a, responses: { "200": { description: Fine. } } } } }
`;

/** The README's program, and a line that shows what came of it. */
const readme = readFileSync("README.md", "utf8");
const [, example = ""] = /^## As a library$.*?```ts\n(.*?)```/ms.exec(readme) ?? [];
const program = `${example}console.log(JSON.stringify(diagnostics));`;

describe("the installed library", () => {
  it("reads, lints and generates in three lines", async () => {
    await writeProject(toolchain.project, { "library/openapi.yaml": document, "library/run.mjs": program });
    expect(JSON.parse(await runNode(toolchain.project, "library/run.mjs"))).toEqual([]);
    const made = await readdir(`${toolchain.project}/library/generated/openapi`, { recursive: true });
    expect(made).toEqual(
      expect.arrayContaining([
        "openapi.yaml",
        "client/src/operations.ts",
        "client/src/runtime/call.ts",
        "docs/index.html",
        "docs/reference/index.html",
      ]),
    );
  });

  it("says what is wrong with a document, and makes nothing of it", async () => {
    const linting = `
      import { ConfigError, lint, readApi, understand } from "openapi-errors";
      const api = await readApi(import.meta.dirname, "wrong.yaml");
      const [first] = await lint(api);
      const { understood } = await understand(api);
      const missing = await readApi(import.meta.dirname, "missing.yaml").catch((error) => error instanceof ConfigError);
      console.log(JSON.stringify({ rule: first.rule, line: first.place.line, understood: understood ?? null, missing }));
    `;
    await writeProject(toolchain.project, {
      "wrong/wrong.yaml": document.replace("openapi: 3.1.0", "openapi: 9"),
      "wrong/run.mjs": linting,
    });
    expect(JSON.parse(await runNode(toolchain.project, "wrong/run.mjs"))).toEqual({
      rule: "document/unsupported",
      line: 1,
      understood: null,
      missing: true,
    });
  });

  it("has types, which see a mistake", async () => {
    const typed = `
      import { type ApiConfig, type Contract, type Diagnostic, generate, lint, readApi, understand, type WritePlan, writeFiles } from "openapi-errors";
      const api: ApiConfig = await readApi(import.meta.dirname);
      const found: readonly Diagnostic[] = await lint(api);
      const { understood } = await understand(api);
      export const contract: Contract | undefined = understood?.contract;
      const plan: WritePlan | undefined = understood && (await generate(api, understood, { only: ["errors"] }));
      if (plan) await writeFiles(api.output, plan);
      export const places = found.map(({ place }) => place?.line);
    `;
    const compilerOptions = {
      target: "es2022",
      module: "nodenext",
      moduleResolution: "nodenext",
      lib: ["es2022"],
      types: ["node"],
      typeRoots: [typeRoots],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
    };
    await writeProject(toolchain.project, {
      "typed/readme.mts": example,
      "typed/right.mts": typed,
      "typed/wrong.mts": typed.replace('"errors"]', '"eror"]'),
      "typed/tsconfig.json": JSON.stringify({
        compilerOptions,
        files: ["readme.mts", "right.mts", "wrong.mts"],
      }),
    });
    const problems = await compile(toolchain.project, "typed");
    expect(problems.trim().split("\n")).toEqual([
      expect.stringMatching(/wrong\.mts\(\d+,\d+\): error TS2322: .*"eror"/),
    ]);
  });
});
