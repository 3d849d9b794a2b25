import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { ApiConfig } from "../../../generators/config/config.js";
import { renderDocs } from "../../../generators/docs/render-docs.js";
import type { OpenApiDocument, OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { readAssets } from "../../../generators/read-assets.js";
import { unescapeHtml } from "../../docs/build-site.js";
import { contractOf, openApiDocument } from "../contract/documents.js";

const { templates } = await readAssets();

const api: ApiConfig = {
  name: "things",
  root: "/project/openapi.yaml",
  output: "/project/generated",
  client: { name: "things-client", version: "0.0.0" },
};

/** The pages of a document with one operation, whose body has the given schema. */
function renderBody(schema: OpenApiSchema, schemas: Readonly<Record<string, OpenApiSchema>> = {}) {
  const content = { "application/json": { schema } };
  const document: OpenApiDocument = openApiDocument({
    paths: {
      "/things": {
        post: {
          operationId: "make",
          requestBody: { required: true, content },
          responses: { "200": { description: "Made.", content } },
        },
      },
    },
    components: { schemas },
  });
  const files = renderDocs({ contract: contractOf(document), document, api, templates, libraries: [] });
  return new Map(files.map(({ path, text }) => [path, text]));
}

const page = "docs/operations/make/index.html";
const ref = (key: string) => ({ $ref: `#/components/schemas/${key}` });

/** A schema in which objects lie within objects. */
const nest = (levels: number): OpenApiSchema =>
  levels === 0
    ? { type: "string", description: "The innermost." }
    : { type: "object", properties: { [`level${levels}`]: nest(levels - 1) } };

function toText(html = ""): string {
  return unescapeHtml(html.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ");
}

it("is asked for, or said to be missing, only where it goes the way of the body", () => {
  const properties = {
    id: { type: "string", readOnly: true },
    secret: { type: "string", writeOnly: true },
    name: { type: "string" },
    note: { type: "string" },
  };
  const html = renderBody({ type: "object", required: ["id", "secret", "name"], properties }).get(page) ?? "";
  const marks = [...html.matchAll(/<code>(id|secret|name|note)<\/code>(.*?)<\/dt>/gs)].map(
    ([, name, rest]) => `${name}: ${toText(rest).trim()}`,
  );
  expect(marks).toEqual([
    ...[
      "id: string read-only",
      "secret: string required write-only",
      "name: string required",
      "note: string",
    ],
    ...["id: string read-only", "secret: string write-only", "name: string", "note: string may be missing"],
  ]);
});

describe("the fields of a body", () => {
  it.each([
    { name: "a type with a format", given: { type: "string", format: "uuid" }, want: "a string (uuid)" },
    {
      name: "lengths",
      given: { type: "string", minLength: 1, maxLength: 50 },
      want: "Limits 1 to 50 characters",
    },
    {
      name: "one length",
      given: { type: "string", minLength: 2, maxLength: 2 },
      want: "Limits 2 characters",
    },
    {
      name: "bounds",
      given: { type: "integer", minimum: 0, exclusiveMaximum: 9 },
      want: "at least 0, less than 9",
    },
    {
      name: "items",
      given: { type: "array", minItems: 1, uniqueItems: true },
      want: "at least 1 item, no item twice",
    },
    { name: "a pattern", given: { type: "string", pattern: "^<a>$" }, want: "Pattern ^<a>$" },
    { name: "a default", given: { type: "boolean", default: false }, want: "Default false" },
    { name: "an empty default", given: { type: "string", default: "" }, want: 'Default ""' },
    { name: "who sets it", given: { type: "string", readOnly: true }, want: "read-only" },
    { name: "that it is going", given: { type: "string", deprecated: true }, want: "deprecated" },
    { name: "a list", given: { type: "array", items: { type: "integer" } }, want: "array of integer" },
    { name: "a map", given: { additionalProperties: { type: "number" } }, want: "map of number" },
    { name: "null", given: { type: ["string", "null"] }, want: "string or null" },
    {
      name: "values with their meanings",
      given: { enum: ["x", "y"], "x-enumDescriptions": { x: "The **first**." } },
      want: "string, 2 values x The first . y",
    },
    {
      name: "alternatives",
      given: {
        oneOf: [
          { title: "First", properties: { b: {} } },
          { title: "Second", properties: { c: {} } },
        ],
      },
      want: "2 alternatives One of these First object 1 field b any",
    },
    { name: "conditions", given: { type: "string", not: { enum: ["x"] } }, want: "see openapi.yaml" },
  ])("say $name", ({ given, want }) => {
    const html = renderBody({ type: "object", properties: { a: given as OpenApiSchema } }).get(page);
    expect(toText(html)).toContain(want);
  });

  it("say what a caller has to give, and what a response may lack", () => {
    const html =
      renderBody({ type: "object", required: ["a"], properties: { a: {}, b: {} } }).get(page) ?? "";
    const [request, response] = [html.split('id="response"')[0], html.split('id="response"')[1]];
    expect(toText(request)).toMatch(/a any required b any /);
    expect(toText(response)).toMatch(/a any b any may be missing/);
  });

  it("are all there twelve levels deep, each within the one above, without a script", () => {
    const html = renderBody(nest(12)).get(page) ?? "";
    expect(toText(html).match(/The innermost\./g)).toHaveLength(2);
    expect(html.match(/<details>/g)?.length).toBeGreaterThanOrEqual(22);
    expect(gzipSync(html).length).toBeLessThan(60_000);
  });

  it("are all there if there are 300 beside each other", () => {
    const names = Array.from({ length: 300 }, (_, index) => `field${index}`);
    const described = (name: string) => ({
      type: "string",
      description: `What ${name} says about the thing.`,
    });
    const html = renderBody({
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, described(name)])),
    }).get(page);
    for (const name of names) expect(html).toContain(`id="body-${name}"`);
    expect(gzipSync(html ?? "").length).toBeLessThan(60_000);
  });

  it("end where a schema holds itself, with a link to its page", () => {
    const Tree = { type: "object", properties: { children: { type: "array", items: ref("Tree") } } };
    const files = renderBody(ref("Tree"), { Tree });
    expect(toText(files.get(page))).toContain("Tree again, as around here: see Tree");
    expect(files.get(page)).toContain('href="../../schemas/Tree/index.html"');
    expect(toText(files.get("docs/schemas/Tree/index.html"))).toContain("children array of Tree");
  });

  it("end where there is no room, and say where to read on", () => {
    const wide = (levels: number): OpenApiSchema => ({
      type: "object",
      properties: Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [`f${index}`, levels === 0 ? {} : wide(levels - 1)]),
      ),
    });
    const html = renderBody(wide(3)).get(page) ?? "";
    expect(toText(html)).toContain("There is no room for them on this page: see openapi.yaml");
    expect(gzipSync(html).length).toBeLessThan(60_000);
  });
});
