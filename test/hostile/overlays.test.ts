import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { understand } from "../../generators/index.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

const names = Array.from({ length: 400 }, (_, index) => `/p${index}`);
const document = `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
${names.map((name, index) => `  ${name}: { get: { operationId: op${index}, responses: { "200": { description: D. } } } }`).join("\n")}
`;

let outer: TemporaryFolder;
beforeAll(async () => {
  outer = await createTemporaryFolder();
  await outer.write({ "secret.yaml": "type: string\ndescription: a secret\n", "api/openapi.yaml": document });
});
afterAll(() => outer.remove());

/** Reads the document with one overlay that has the given action. */
async function read(action: string) {
  const folder = join(outer.path, "api");
  const overlay = `overlay: 1.1.0\ninfo: { title: T, version: "1" }\nactions:\n  - ${action}\n`;
  await outer.write({ "api/x.overlay.yaml": overlay });
  return understand({
    name: "odd",
    root: join(folder, "openapi.yaml"),
    project: folder,
    overlays: [join(folder, "x.overlay.yaml")],
    output: join(folder, "generated"),
    client: { name: "odd-client", version: "0.0.0" },
  });
}

describe("an overlay that attacks", () => {
  it.each([
    {
      name: "by a large value in many places",
      action: `{ target: $.paths.*.get, update: { x-a: [${"1,".repeat(20_000)}] } }`,
      want: /the action adds more than \d+ values to the document/,
    },
    {
      name: "by copying what is copied",
      action: `{ target: $.paths.*, copy: $.paths }${`\n  - { target: $.paths.*, copy: $.paths }`.repeat(3)}`,
      want: /adds more than \d+ values|it expands to more than \d+ values/,
    },
    {
      name: "by a long text in many places",
      action: `{ target: $.paths.*.get, update: { x-a: ${"x".repeat(100_000)} } }`,
      want: /it expands to more than \d+ characters/,
    },
    {
      name: "by references in a circle",
      action: `{ target: $, update: { components: { schemas: { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } } } } }`,
      want: /is circular/,
    },
    {
      name: "by nodes of nodes of nodes",
      action: `{ target: "$..[?count($..*) > 0]", update: {} }`,
      want: /takes too long/,
    },
    {
      name: "by levels",
      action: `{ target: $, update: ${"{ x-a: ".repeat(500)}1${" }".repeat(500)} }`,
      want: /nesting exceeded|nested more than \d+ levels/,
    },
    {
      name: "by a file outside",
      action: `{ target: $, update: { components: { schemas: { A: { $ref: ../secret.yaml } } } } }`,
      want: /the reference `..\/secret.yaml` is not followed: it is outside/,
    },
    {
      name: "by another host",
      action: `{ target: $, update: { components: { schemas: { A: { $ref: "https://127.0.0.1:9/a.yaml" } } } } }`,
      want: /is not followed: `allowHosts/,
    },
  ])("is refused: $name", async ({ action, want }) => {
    const { understood, diagnostics } = await read(action);
    expect(understood).toBeUndefined();
    expect(diagnostics.map(({ message }) => message).join("\n")).toMatch(want);
    for (const { place } of diagnostics) expect(place?.line).toBeGreaterThan(0);
  });

  it("changes no prototype", async () => {
    await read(
      "{ target: $, update: { __proto__: { polluted: 1 }, info: { constructor: { prototype: { polluted: 1 } } } } }",
    );
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
