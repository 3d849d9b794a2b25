import type { Document, ResolvedRefMap } from "@redocly/openapi-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTypes } from "../../../generators/engine/document-types.js";
import { BaseResolver, detectSpec, resolveDocument, Source } from "../../../generators/engine/engine.js";
import { isSelfContained, LocalReferences } from "../../../generators/engine/local-references.js";

function toDocument(parsed: object): Document {
  return { source: new Source("/openapi.json", JSON.stringify(parsed)), parsed };
}

const schemasOf = (schemas: object) => ({
  openapi: "3.1.0",
  info: { title: "API", version: "1" },
  paths: {},
  components: { schemas },
});

/** What the engine finds for each reference that it comes to, and what is found here. */
async function compare(parsed: object) {
  const document = toDocument(parsed);
  const rootType = createTypes(detectSpec(parsed)).Root as never;
  const externalRefResolver = new BaseResolver();
  // It refuses a circle of references, and so do we before anything is resolved.
  const theirs = await resolveDocument({ rootDocument: document, rootType, externalRefResolver }).catch(
    (): ResolvedRefMap => new Map(),
  );
  const ours = new LocalReferences(document);
  const show = (found: ReturnType<LocalReferences["get"]>) => ({
    ...{ node: found?.node, resolved: found?.resolved, pointer: found?.nodePointer },
    chain: (found?.chain ?? []).map(({ node, location }) => [node, location.pointer]),
  });
  const ids = [...theirs.keys()];
  return {
    ids,
    theirs: ids.map((id) => show(theirs.get(id))),
    ours: ids.map((id) => show(ours.get(id))),
  };
}

describe("a reference within the document", () => {
  it.each([
    { name: "to a schema", refs: ["#/components/schemas/A"] },
    { name: "to a reference", refs: ["#/components/schemas/ToA"] },
    { name: "to a reference with something beside it", refs: ["#/components/schemas/Described"] },
    { name: "through a reference", refs: ["#/components/schemas/ToA/properties/a"] },
    { name: "to an item of a list", refs: ["#/components/schemas/List/allOf/1"] },
    { name: "with escapes", refs: ["#/components/schemas/a~1b", "#/components/schemas/c%20d"] },
    { name: "to nothing", refs: ["#/components/schemas/Missing", "#/nowhere/at/all"] },
    { name: "to what is no map", refs: ["#/info/title", "#/info/title/more"] },
    { name: "to the root", refs: ["#/"] },
  ])("leads where it leads for the engine: $name", async ({ refs }) => {
    const schemas = {
      A: { type: "object", properties: { a: { type: "string" } } },
      ToA: { $ref: "#/components/schemas/A" },
      Described: { $ref: "#/components/schemas/ToA", description: "As it is here." },
      List: { allOf: [{ type: "object" }, { $ref: "#/components/schemas/Described" }] },
      "a/b": { type: "string" },
      "c d": { type: "string" },
      Uses: { oneOf: refs.map(($ref) => ({ $ref })) },
    };
    const { ids, theirs, ours } = await compare(schemasOf(schemas));
    expect(ids).toEqual(expect.arrayContaining(refs.map((ref) => `/openapi.json::${ref}`)));
    expect(ours).toEqual(theirs);
  });

  it("leads nowhere by what every object has", () => {
    const references = new LocalReferences(toDocument(schemasOf({ A: {} })));
    expect(references.get("/openapi.json::#/components/schemas/constructor")?.resolved).toBe(false);
    expect(references.get("/openapi.json::#/components/schemas/__proto__")?.node).toBeUndefined();
  });

  it("leads where it leads for the engine, whatever there is", async () => {
    const name = fc.constantFrom("A", "B", "C", "D");
    const reference = name.map((one) => `#/components/schemas/${one}`);
    const schema = fc.oneof(
      fc.record({ type: fc.constant("string") }),
      fc.record({ properties: fc.dictionary(name, fc.record({ $ref: reference })) }),
      fc.record({ $ref: reference.map((one) => `${one}/properties/A`), description: fc.string() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, schema), async (schemas) => {
        const { ours, theirs } = await compare(schemasOf(schemas));
        expect(ours).toEqual(theirs);
      }),
    );
  });
});

describe("a document", () => {
  it.each([
    { name: "has references to its own schemas", has: { $ref: "#/components/schemas/A" }, isWhole: true },
    { name: "names schemas in a mapping", has: { discriminator: { mapping: { a: "A" } } }, isWhole: true },
    { name: "refers to a file", has: { $ref: "a.yaml" }, isWhole: false },
    { name: "refers to a file in an example", has: { example: { $ref: "a.yaml#/b" } }, isWhole: false },
    { name: "refers to itself as a whole", has: { $ref: "#" }, isWhole: false },
    { name: "refers to an anchor", has: { $ref: "#name" }, isWhole: false },
    { name: "has an anchor", has: { $anchor: "name" }, isWhole: false },
    { name: "has a value elsewhere", has: { examples: { a: { externalValue: "a.json" } } }, isWhole: false },
    {
      name: "maps to a file",
      has: { discriminator: { mapping: { a: "a.yaml" } } },
      isWhole: false,
    },
    { name: "maps to a file by default", has: { discriminator: { defaultMapping: "./a" } }, isWhole: false },
  ])("that $name: is all there is, $isWhole", ({ has, isWhole }) => {
    expect(isSelfContained(schemasOf({ Has: has }))).toBe(isWhole);
  });
});
