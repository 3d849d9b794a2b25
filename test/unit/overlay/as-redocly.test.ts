import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Document } from "@redocly/openapi-core";
import { expect, it } from "vitest";
import { BaseResolver, Source } from "../../../generators/engine/engine.js";
import { parseYaml } from "../../../generators/engine/yaml.js";
import { apply, overlayOf } from "./apply.js";

const entry = pathToFileURL(createRequire(import.meta.url).resolve("@redocly/openapi-core"));
const { applyOverlay } = (await import(new URL("bundle/apply-overlay.js", entry).href)) as {
  readonly applyOverlay: (
    document: Document,
    overlay: Document,
    resolver: BaseResolver,
  ) => readonly unknown[];
};

function applyAsRedocly(text: string, overlay: string) {
  const read = (name: string, body: string) => ({ source: new Source(name, body), parsed: parseYaml(body) });
  const document = read("/openapi.yaml", text);
  const problems = applyOverlay(document, read("/1.overlay.yaml", overlay), new BaseResolver());
  return { result: document.parsed, isFine: problems.length === 0 };
}

const text = `info: { title: T, x: null }
paths:
  /a: { get: { tags: [a, b], responses: { "200": &ok { description: Fine. } } }, parameters: [{ name: p }, { name: q }] }
  /b: { get: { responses: { "200": *ok } }, post: {} }
`;

it.each([
  "- { target: $, update: { info: { title: U }, new: { a: [1] } } }",
  "- { target: $.paths.*.get, update: { tags: [c] } }",
  "- { target: $.paths.*.get.tags, update: c }",
  "- { target: $.paths.*.get.tags, update: [c, d] }",
  "- { target: $.paths.*.get.tags, update: { c: d } }",
  "- { target: \"$.paths.*.parameters[?@.name == 'p']\", remove: true }",
  "- { target: $.paths.*.parameters.*, remove: true }",
  "- { target: $..description, remove: true }",
  "- { target: $..description, update: Other }",
  '- { target: \'$.paths["/b"].get.responses["200"]\', update: { x: 1 } }',
  "- { target: '$.paths[\"/b\"].post', copy: '$.paths[\"/a\"].get' }",
  "- { target: $.info.x, update: 5 }",
  "- { target: $.info.title, update: { a: 1 } }",
  "- { target: $.info, update: { title: [1] } }",
  "- { target: $.info, update: [1] }",
  "- { target: $.info.*, update: 1 }",
  "- { target: $.paths.*.*, update: { x: 1 } }",
  "- { target: $.nothing, update: { x: 1 } }",
  "- { target: $, remove: true }",
  "- { target: $..*, remove: true }",
  "- { target: $.paths.., update: {} }",
])("does what Redocly does for %s", (action) => {
  const theirs = applyAsRedocly(text, overlayOf(action));
  const ours = apply(text, overlayOf(action));
  expect(ours.problems.every(({ severity }) => severity === "warning")).toBe(theirs.isFine);
  if (theirs.isFine) expect(ours.result).toEqual(theirs.result);
});
