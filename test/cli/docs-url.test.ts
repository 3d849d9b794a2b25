import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

const document = (code: string) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    get:
      operationId: list-things
      responses:
        "200": { description: All. }
        "403":
          description: No.
          content:
            application/json:
              schema: { properties: { errorCode: { type: string, enum: [${code}] } } }
`;

const api = (name: string, more: string) =>
  `  ${name}: { root: ${name}.yaml, x-openapi-errors: { code: /errorCode, output: out/${name}${more} } }\n`;

const url = "https://docs.example.com/base";
const only = ["--only", "docs,errors", "--no-reference"];

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "a.yaml": document("A"), "b.yaml": document("B") });
});
afterEach(() => folder.remove());

const configure = (...apis: readonly string[]) => folder.write({ "redocly.yaml": `apis:\n${apis.join("")}` });
const readPage = (name: string, code: string) => folder.read(`out/${name}/docs/errors/${code}/index.json`);
const readCatalog = (name: string) => folder.read(`out/${name}/client/src/catalog.ts`);

describe("where the docs are published", () => {
  it("is nowhere until somebody says it: nothing links to it", async () => {
    await configure(api("a", ""));
    await runCommand(folder.path, ["generate", ...only]);
    expect(await readPage("a", "A")).not.toContain('"type"');
    expect(await readCatalog("a")).not.toContain("docsUrl:");
    expect(await folder.read("out/a/docs/index.html")).not.toContain("canonical");
  });

  it("is what the option says, whatever is configured", async () => {
    await configure(api("a", ", docsUrl: https://old.example"));
    await runCommand(folder.path, ["generate", ...only, "--docs-url", `${url}/`]);
    expect(await readPage("a", "A")).toContain(`"type": "${url}/errors/A/"`);
    expect(await readCatalog("a")).toContain(`${url}/errors/A/`);
    expect(await folder.read("out/a/docs/404.html")).toContain('href="/base/index.html#codes"');
  });

  it("is a folder of its own for each of several APIs", async () => {
    await configure(api("a", ""), api("b", ""));
    await runCommand(folder.path, ["generate", ...only, "--docs-url", url]);
    expect(await readPage("a", "A")).toContain(`"type": "${url}/a/errors/A/"`);
    expect(await readPage("b", "B")).toContain(`"type": "${url}/b/errors/B/"`);
  });

  it("is what the environment says, unless the option says otherwise", async () => {
    await configure(api("a", ""));
    const env = { OPENAPI_ERRORS_DOCS_URL: url };
    await runCommand(folder.path, ["generate", ...only], { env });
    expect(await readPage("a", "A")).toContain(`"type": "${url}/errors/A/"`);
    await runCommand(folder.path, ["generate", ...only, "--docs-url", "https://other.example"], { env });
    expect(await readPage("a", "A")).toContain('"type": "https://other.example/errors/A/"');
  });

  it.each([
    { name: "the option", words: ["--docs-url", "docs"], env: {}, says: "--docs-url: `docs` is not an http" },
    {
      name: "the environment",
      words: [],
      env: { OPENAPI_ERRORS_DOCS_URL: `${url}?a` },
      says: "OPENAPI_ERRORS_DOCS_URL: `https://docs.example.com/base?a` has a query",
    },
  ])("has to be a URL: $name", async ({ words, env, says }) => {
    await configure(api("a", ""));
    const { exitCode, stderr } = await runCommand(folder.path, ["generate", ...words], { env });
    expect(stderr).toContain(says);
    expect(exitCode).toBe(2);
  });
});

describe("a checkout with the line ends of Windows", () => {
  it("is up to date by the check, and is left as it is", async () => {
    await configure(api("a", ""));
    const run = (...words: readonly string[]) =>
      runCommand(folder.path, ["generate", "--only", "document,types,errors,client,testing", ...words]);
    await run();
    for (const path of await folder.list())
      if (/\.(yaml|json|md|ts)$/.test(path))
        await folder.write({ [path]: (await folder.read(path)).replace(/\r?\n/g, "\r\n") });
    expect((await run("--check")).exitCode).toBe(0);
    expect((await run()).stderr).toContain("nothing changed");
  });
});
