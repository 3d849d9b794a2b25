import { describe, expect, it } from "vitest";
import { keepOperations, keepParts } from "../../../generators/memory/keep-parts.js";
import { createMemory } from "../../../generators/memory/memory.js";
import type { OpenApiDocument } from "../../../generators/openapi/openapi.js";

const build = (card: object, cat: object = { type: "object" }, path = "/cards") =>
  ({
    openapi: "3.1.0",
    info: { title: "Cards", version: "1" },
    paths: {
      [path]: { get: { operationId: "list-cards" } },
      "/same": { get: { operationId: "list-cards" } },
    },
    components: { schemas: { Card: card, Cat: cat }, examples: {} },
  }) as unknown as OpenApiDocument;

const schemasOf = (document: OpenApiDocument) => document.components?.schemas as Record<string, object>;

describe("keepParts", () => {
  it("gives the objects of before for parts that say the same, and no others", () => {
    const memory = createMemory();
    const before = keepParts(build({ type: "string" }), "a", memory);
    const after = keepParts(build({ type: "number" }), "a", memory);
    expect(after).toEqual(build({ type: "number" }));
    expect(schemasOf(after).Cat).toBe(schemasOf(before).Cat);
    expect(after.paths?.["/cards"]).toBe(before.paths?.["/cards"]);
  });

  it.each([
    { name: "the order of its fields", from: { a: 1, b: 2 }, to: { b: 2, a: 1 } },
    { name: "a number that JSON has no text for", from: { a: Number.NaN }, to: { a: null } },
    { name: "a negative zero", from: { a: 0 }, to: { a: -0 } },
    { name: "a field without a value", from: { a: undefined }, to: {} },
  ])("tells parts apart that differ in $name", ({ from, to }) => {
    const memory = createMemory();
    keepParts(build(from), "a", memory);
    expect(schemasOf(keepParts(build(to), "a", memory)).Card).toStrictEqual(to);
  });

  it("never has one object at two places", () => {
    const memory = createMemory();
    const one = keepParts(build({ type: "object" }), "a", memory);
    const other = keepParts(build({ type: "object" }), "b", memory);
    expect(one.paths?.["/cards"]).not.toBe(one.paths?.["/same"]);
    expect(schemasOf(one).Card).not.toBe(schemasOf(one).Cat);
    expect(schemasOf(other).Card).not.toBe(schemasOf(one).Card);
  });

  it("gives the document itself where nothing is remembered", () => {
    const document = build({});
    expect(keepParts(document, "a", undefined)).toBe(document);
  });
});

describe("keepOperations", () => {
  it("gives the operations of before that say the same", () => {
    const memory = createMemory();
    const contract = (summary: string) => ({
      operations: [
        { id: "a", summary: "A" },
        { id: "b", summary },
      ],
    });
    const before = keepOperations(contract("B"), "", memory);
    const after = keepOperations(contract("C"), "", memory);
    expect(after).toEqual(contract("C"));
    expect(after.operations[0]).toBe(before.operations[0]);
  });
});
