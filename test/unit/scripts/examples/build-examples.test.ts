import { afterAll, beforeAll, expect, it } from "vitest";
import { createContext } from "../../../../scripts/command-context.js";
import { buildExamples } from "../../../../scripts/examples/build-examples.js";
import { recordSurroundings } from "../../../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../../temporary-folder.js";

const document = (title: string) => `openapi: 3.1.0
info: { title: ${title}, version: "1", description: "What **${title}** is for." }
paths: { /a: { get: { operationId: read, responses: { "404": { description: None. } } } } }
`;

const config = `apis:
  one: { root: one.yaml, x-openapi-errors: { output: out/one, docs: { reference: false } } }
  two: { root: two.yaml, x-openapi-errors: { output: out/two, docs: { reference: false } } }
`;

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "redocly.yaml": config, "one.yaml": document("One"), "two.yaml": document("Two") });
  const context = createContext(recordSurroundings(folder.path));
  await buildExamples(`${folder.path}/_site`, "https://docs.example.com/base", context);
});
afterAll(() => folder.remove());

it("builds a site for each API, that knows where it is published", async () => {
  for (const name of ["one", "two"]) {
    const home = await folder.read(`_site/${name}/index.html`);
    expect(home).toContain(`<link rel="canonical" href="https://docs.example.com/base/${name}/">`);
  }
});

it("leads to each from the page above them, and writes nothing else", async () => {
  const page = await folder.read("_site/index.html");
  expect(page).toContain('<a href="one/index.html">One</a>');
  expect(page).toContain("What <strong>Two</strong> is for.");
  expect(page).toContain('href="one/style.css"');
  expect(await folder.list()).not.toContain("out");
});
