import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { understand } from "../../../generators/index.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
});
afterEach(() => folder.remove());

/** The parameters in the path of each operation, and the diagnostics. */
async function read(paths: string) {
  await folder.write({
    "openapi.yaml": `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n${paths}`,
  });
  const { understood, diagnostics } = await understand({
    name: "things",
    root: join(folder.path, "openapi.yaml"),
    output: join(folder.path, "generated"),
    client: { name: "c", version: "0.0.0" },
  });
  return {
    inPath: understood?.contract.operations.map(({ parameters }) =>
      parameters.filter(({ place }) => place === "path").map(({ name, required }) => `${name} ${required}`),
    ),
    problems: diagnostics.map(({ severity, place, message }) => `${severity} ${place?.line} ${message}`),
  };
}

const id = "{ name: id, in: path, required: true, schema: { type: string } }";
const problem = (names: string) =>
  `warning 4 the path has ${names}, which no parameter \`in: path\` declares, so that it is taken for text`;

it.each([
  {
    name: "declared by the operation",
    given: `get: { parameters: [${id}] }`,
    want: [["id true"]],
    problems: [],
  },
  {
    name: "declared by the path",
    given: `parameters: [${id}]\n    get: {}`,
    want: [["id true"]],
    problems: [],
  },
  {
    name: "declared nowhere",
    given: "get: {}\n    put: {}",
    want: [["id true"], ["id true"]],
    problems: [problem("`{id}`")],
  },
  {
    name: "declared in the query",
    given: "get: { parameters: [{ name: id, in: query, schema: { type: string } }] }",
    want: [["id true"]],
    problems: [problem("`{id}`")],
  },
  {
    name: "declared by one operation of two",
    given: `get: { parameters: [${id}] }\n    put: {}`,
    want: [["id true"], ["id true"]],
    problems: [
      "warning 6 the path has `{id}`, which no parameter `in: path` of `put /things/{id}` declares, so that it is taken for text",
    ],
  },
])("a variable of a path can be given where it is $name", async ({ given, want, problems }) => {
  const found = await read(`  /things/{id}:\n    ${given}\n`);
  expect(found.problems.filter((one) => one.includes("the path has"))).toEqual(problems);
  expect(found.inPath).toEqual(want);
});

it("several variables of a path are reported together", async () => {
  const { problems } = await read("  /a/{b}/{c}/{b}:\n    get: {}\n");
  expect(problems).toContain(problem("`{b}` and `{c}`"));
});
