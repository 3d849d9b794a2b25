import { expect, it } from "vitest";
import { emitSchema } from "../../../generators/types/emit-schema.js";

const file = { type: "string", contentMediaType: "application/octet-stream" };
const ref = (key: string) => ({ $ref: `#/components/schemas/${key}` });
const object = (properties: object) => ({ type: "object", properties });

function emit(sent: object, returned: object): string {
  const { text } = emitSchema({
    openapi: "3.1.0",
    info: { title: "Files", version: "1" },
    paths: {
      "/files": {
        post: {
          requestBody: { content: sent },
          responses: { "200": { description: "ok", content: returned } },
        },
      },
    } as never,
    components: {
      schemas: {
        Form: object({ file: ref("File") }),
        File: file,
        Text: object({ inline: file, old: { type: "string", format: "binary" } }),
        Maybe: { type: ["string", "null"], format: "binary" },
      },
    } as never,
  });
  return text.replace(/\s+/g, " ");
}

const json = (schema: object) => ({ "application/json": { schema } });
const form = (schema: object) => ({ "multipart/form-data": { schema } });

it.each([
  {
    name: "in a form",
    sent: form(object({ file, files: { type: "array", items: file } })),
    want: "{ file?: Blob; files?: Blob[]; }",
  },
  { name: "behind references of a form", sent: form(ref("Form")), want: "File: Blob;" },
  { name: "inline in JSON", sent: json(object({ file })), want: '"application/json": { file?: string; }' },
  {
    name: "in a component of JSON alone",
    sent: json(ref("Text")),
    want: "Text: { inline?: string; old?: string; }",
  },
  { name: "that may be null, in JSON", sent: json(ref("Maybe")), want: "Maybe: string | null;" },
])("are typed as they are written: bytes $name", ({ sent, want }) => {
  expect(emit(sent, json({ type: "string" }))).toContain(want);
});

it("leaves a component that JSON and a form have", () => {
  expect(emit(form(ref("Form")), json(ref("Form")))).toContain("File: Blob;");
});
