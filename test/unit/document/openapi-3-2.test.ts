import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { understand } from "../../../generators/index.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
});
afterEach(() => folder.remove());

async function read(version: string, text: string) {
  await folder.write({ "openapi.yaml": `openapi: ${version}\n${text}` });
  const { understood, diagnostics } = await understand({
    name: "things",
    root: join(folder.path, "openapi.yaml"),
    output: join(folder.path, "generated"),
    client: { name: "c", version: "0.0.0" },
  });
  return {
    ...understood,
    problems: diagnostics.map(({ severity, place, message }) => `${severity} ${place?.line}: ${message}`),
  };
}

const head = 'info: { title: T, version: "1" }\n';
const described = `${head}paths: { /a: { get: { responses: { "404": { summary: Gone } } } } }\n`;

describe("a document of OpenAPI 3.2", () => {
  it("needs no description of a response", async () => {
    const { problems, contract } = await read("3.2.0", described);
    expect(problems).toEqual([]);
    expect(contract?.operations[0]?.errors[0]?.description).toBe("Gone");
    expect((await read("3.1.0", described)).problems).not.toEqual([]);
  });

  it("refers to itself by the name that it gives itself", async () => {
    const self = "https://api.example.test/openapi.yaml";
    const text = `$self: ${self}
${head}paths: {}
components:
  schemas:
    A: { $ref: "${self}#/components/schemas/B" }
    B: { type: string }
`;
    const { problems, document } = await read("3.2.0", text);
    expect(problems).toEqual([]);
    expect(document?.components?.schemas?.A).toEqual({ $ref: "#/components/schemas/B" });
  });

  it("nests tags, and gives them titles", async () => {
    const text = `${head}tags: [{ name: a, summary: First }, { name: b, parent: a }, { name: c, parent: none }]\npaths: {}\n`;
    const { problems, contract } = await read("3.2.0", text);
    expect(problems).toEqual([]);
    expect(contract?.tags).toEqual([
      { name: "a", title: "First" },
      { name: "b", title: "b", parent: "a" },
      { name: "c", title: "c" },
    ]);
  });
});

describe("a document of a later minor version", () => {
  it("is read as the newest one that is known, with a warning", async () => {
    const { problems, document } = await read("3.7.1", described);
    expect(problems).toEqual([
      "warning 1: OpenAPI `3.7.1` is newer than what is known here, and is read as 3.2",
    ]);
    expect(document?.openapi).toBe("3.2.0");
  });
});
