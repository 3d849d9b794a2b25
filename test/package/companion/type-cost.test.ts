import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type CompanionProject, createProject } from "./project.js";

/** What the compiler has, and does not list among its types. */
type Counting = ts.Program & { readonly getInstantiationCount: () => number };

const call = 'export const sent = client.POST("/cards", { body: { program: "gold" } });';
const imports = `import createFetchClient from "openapi-fetch";
import type { paths } from "./schema.js";
import { withErrors } from "./companion/openapi-fetch.js";`;

let project: CompanionProject;
beforeAll(async () => {
  project = await createProject();
});
afterAll(() => project.remove());

/** How many types the compiler instantiates to check a program with such a client. */
async function countInstantiations(client: string): Promise<number> {
  const program = "cost.ts";
  await project.write({ [program]: `${imports}\nconst client = ${client};\n${call}\n` });
  const path = join(project.folder, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, ts.sys.readFile).config,
    ts.sys,
    project.folder,
  );
  const made = ts.createProgram([join(project.folder, program)], options) as Counting;
  const file = made.getSourceFile(join(project.folder, program));
  expect(made.getSemanticDiagnostics(file)).toEqual([]);
  return made.getInstantiationCount();
}

it("takes hardly more of the compiler than openapi-fetch alone, where `paths` is named", async () => {
  const before = await countInstantiations("createFetchClient<paths>()");
  const after = await countInstantiations("withErrors<paths>(createFetchClient<paths>())");
  expect(after).toBeLessThanOrEqual(before + 2000);
});

it("does not have all methods of the client compared to find out what `paths` is", async () => {
  const named = await countInstantiations("withErrors<paths>(createFetchClient<paths>())");
  const found = await countInstantiations("withErrors(createFetchClient<paths>())");
  expect(found - named).toBeLessThanOrEqual(30_000);
});
