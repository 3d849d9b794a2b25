import { expect, it } from "vitest";
import { makeHarmless } from "../../../generators/docs/harmless-document.js";
import type { OpenApiDocument } from "../../../generators/openapi/openapi.js";

const html = "<x>";
const text = "&#60;x&#62;";
const post = (operation: object) => ({ paths: { "/a": { post: operation } } });
const schema = (given: object) => ({ components: { schemas: { A: given } } });

it.each([
  { name: "a description", given: post({ description: html }), want: post({ description: text }) },
  { name: "a summary, which is text", given: post({ summary: html }), want: post({ summary: html }) },
  {
    name: "the summary of a response",
    given: post({ responses: { default: { "x-summary": html } } }),
    want: post({ responses: { default: { "x-summary": text } } }),
  },
  {
    name: "what a callback says",
    given: post({ callbacks: { example: { value: { post: { description: html } } } } }),
    want: post({ callbacks: { example: { value: { post: { description: text } } } } }),
  },
  {
    name: "properties by the names of data",
    given: schema({ properties: { default: { description: html }, description: { description: html } } }),
    want: schema({ properties: { default: { description: text }, description: { description: text } } }),
  },
  {
    name: "data",
    given: schema({ example: { description: html }, enum: [html], default: { description: html } }),
    want: schema({ example: { description: html }, enum: [html], default: { description: html } }),
  },
  {
    name: "an example and its value",
    given: { components: { examples: { A: { description: html, value: { description: html } } } } },
    want: { components: { examples: { A: { description: text, value: { description: html } } } } },
  },
  {
    name: "what values mean",
    given: schema({ "x-enumDescriptions": { A: html, B: "b" } }),
    want: schema({ "x-enumDescriptions": { A: text, B: "b" } }),
  },
  {
    name: "a syntax tree in the place of a text",
    given: schema({ description: { $$mdtype: "Node" }, title: { $$mdtype: "Node", type: "tag" } }),
    want: schema({ title: { type: "tag" } }),
  },
  {
    name: "links",
    given: post({ externalDocs: { url: "java\tscript:a", description: html } }),
    want: post({ externalDocs: { description: text } }),
  },
  {
    name: "links to pages",
    given: post({ externalDocs: { url: "https://a.example" } }),
    want: post({ externalDocs: { url: "https://a.example" } }),
  },
  {
    name: "servers that nobody can call",
    given: {
      servers: [{ url: "https://a.example" }, { url: "wss://a.example" }, { url: "https://<you>.example" }],
      ...post({
        servers: [{ url: "ftp://a.example" }, {}, null, { url: "{a}", variables: { a: { default: "/a" } } }],
      }),
    },
    want: {
      servers: [{ url: "https://a.example" }],
      ...post({ servers: [{ url: "{a}", variables: { a: { default: "/a" } } }] }),
    },
  },
  {
    name: "the server of a link",
    given: {
      components: { links: { A: { server: { url: "wss://a.example" } }, B: { server: { url: "/b" } } } },
    },
    want: { components: { links: { A: {}, B: { server: { url: "/b" } } } } },
  },
  {
    name: "properties by the names of servers",
    given: schema({ properties: { server: { type: "object" }, servers: { items: { description: html } } } }),
    want: schema({ properties: { server: { type: "object" }, servers: { items: { description: text } } } }),
  },
  {
    name: "the summary and the logo of all",
    given: { info: { summary: html, "x-logo": { url: "https://a.example/b.png" } } },
    want: { info: { summary: text } },
  },
  {
    name: "a logo in the document",
    given: { info: { "x-logo": { url: "data:image/png;base64,AAAA", href: "javascript:a" } } },
    want: { info: { "x-logo": { url: "data:image/png;base64,AAAA" } } },
  },
])("a document for the reference: $name", ({ given, want }) => {
  const head = { openapi: "3.1.0", info: {} };
  const document = structuredClone({ ...head, ...given }) as unknown as OpenApiDocument;
  makeHarmless(document);
  expect(document).toEqual({ ...head, ...want });
});

it("cleans once what stands in two places", () => {
  const shared = { description: "`<x>` & <b>" };
  const document = {
    openapi: "3.1.0",
    info: {},
    components: { schemas: { A: shared, B: { items: shared } } },
  };
  makeHarmless(document as unknown as OpenApiDocument);
  expect(shared.description).toBe("<code>&#60;x&#62;</code> & <b></b>");
});
