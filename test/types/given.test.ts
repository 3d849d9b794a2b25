import { expect, it } from "vitest";
import { createFolderOfTest } from "../folder-of-test.js";
import { buildCase } from "../golden/build-case.js";
import { typeCheck } from "../golden/type-check.js";

const document = `openapi: 3.1.0
info: { title: Recursive, version: "1" }
paths:
  /all:
    post:
      operationId: send-all
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/All" } } } }
      responses: { "204": { description: Done. } }
  /tree:
    put:
      operationId: put-tree
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } }
      responses: { "204": { description: Done. } }
  /any:
    put:
      operationId: put-any
      requestBody: { required: true, content: { application/json: {} } }
      responses: { "204": { description: Done. } }
components:
  schemas:
    Json:
      type: [string, number, boolean, array, object, "null"]
      items: { $ref: "#/components/schemas/Json" }
      additionalProperties: { $ref: "#/components/schemas/Json" }
    Tree: { type: array, items: { $ref: "#/components/schemas/Tree" } }
    Pair: { type: array, prefixItems: [{ type: string }, { type: object, properties: { a: { type: string } } }] }
    All:
      type: object
      properties:
        json: { $ref: "#/components/schemas/Json" }
        tree: { $ref: "#/components/schemas/Tree" }
        pair: { $ref: "#/components/schemas/Pair" }
        list: { type: array, items: { type: object, properties: { a: { type: string } } } }
        all: { type: array, items: { $ref: "#/components/schemas/All" } }
`;

const program = `import type { PutAnyInput, PutTreeInput, SendAllInput } from "./client/src/index.js";

export const bodies: readonly SendAllInput["body"][] = [
  { json: [null, 1, { a: [true] }] },
  { tree: [[], [[]]] },
  { pair: ["a", { a: undefined }] },
  { list: [{ a: undefined }] },
  { all: [{ all: [{ json: undefined }] }] },
];
export const tree: PutTreeInput["body"] = [[], [[]]];
export const anything: readonly PutAnyInput["body"][] = [null, 1, "a", [], { a: null }];
// @ts-expect-error An item is not absent.
export const holes: SendAllInput["body"] = { list: [undefined] };
// @ts-expect-error The second one of a pair is an object.
export const pair: SendAllInput["body"] = { pair: ["a", "b"] };
// @ts-expect-error A tree has no texts.
export const text: SendAllInput["body"] = { tree: [["a"]] };
`;

it("what a call takes may hold lists of its own kind", async () => {
  const folder = await createFolderOfTest();
  await folder.write({ "openapi.yaml": document });
  const { files } = await buildCase(folder.path);
  const root = import.meta.dirname.replaceAll("\\", "/");
  const sources = [...files, ["program.ts", program] as const].filter(([path]) => path.endsWith(".ts"));
  expect(typeCheck(new Map(sources.map(([path, text]) => [`${root}/given/${path}`, text])))).toEqual([]);
});
