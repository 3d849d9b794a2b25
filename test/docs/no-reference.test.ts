import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate, readApi, understand } from "../../generators/index.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder();
});
afterAll(() => folder.remove());

/** More levels than Redocly reads. */
const levels = 60;

function nest(depth: number): object {
  return depth === 0 ? { type: "string" } : { type: "object", properties: { a: nest(depth - 1) } };
}

describe("a document that no API reference is made of", () => {
  it("is at fault, and told how to go on without one", async () => {
    const content = { "application/json": { schema: nest(levels) } };
    const responses = { "200": { description: "Done.", content } };
    const document = {
      openapi: "3.1.0",
      info: { title: "Deep", version: "1" },
      paths: { "/a": { get: { operationId: "get-a", responses } } },
    };
    await folder.write({ "openapi.json": JSON.stringify(document) });
    const api = { ...(await readApi(folder.path, "openapi.json")), output: folder.path };
    const { understood } = await understand(api);
    if (!understood) throw new Error("the document has errors");
    await expect(generate(api, understood, { only: ["docs"] })).rejects.toMatchObject({
      name: "UnusableDocumentError",
      message: expect.stringMatching(
        /: nesting exceeded .* in "openapi\.yaml" .*`docs: \{ reference: false \}`/,
      ),
    });
    const withoutReference = { ...api, docs: { ...api.docs, reference: false } };
    expect((await generate(withoutReference, understood, { only: ["docs"] })).files.length).toBeGreaterThan(
      5,
    );
  });
});
