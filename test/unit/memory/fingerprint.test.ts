import { describe, expect, it } from "vitest";
import { createFingerprint, toText } from "../../../generators/memory/fingerprint.js";

const schemas = {
  Card: { properties: { owner: { $ref: "#/components/schemas/Owner" } } },
  Owner: { properties: { name: { $ref: "#/components/schemas/Name" } } },
  Name: { type: "string" },
  Cat: { type: "object" },
  "A/B": { type: "string" },
  Circle: { items: { $ref: "#/components/schemas/Circle" } },
};
const part = { $ref: "#/components/schemas/Card" };

const fingerprintIn = (changed: Readonly<Record<string, unknown>>, of: unknown, rest: object = {}) =>
  createFingerprint({ ...rest, components: { schemas: { ...schemas, ...changed } } })(of);

describe("createFingerprint", () => {
  it.each([
    { name: "the part itself", of: { a: 1 }, changed: {}, after: { a: 2 } },
    { name: "what it refers to", of: part, changed: { Card: { type: "string" } } },
    { name: "what that refers to in turn", of: part, changed: { Name: { type: "integer" } } },
    {
      name: "what a reference leads into",
      of: { $ref: "#/components/schemas/Card/properties/owner" },
      changed: { Name: { type: "integer" } },
    },
    {
      name: "a schema that a mapping names",
      of: { discriminator: { propertyName: "kind", mapping: { cat: "Cat" } } },
      changed: { Cat: { type: "object", title: "A cat" } },
    },
    {
      name: "a schema that a mapping refers to",
      of: { discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } } },
      changed: { Cat: { type: "object", title: "A cat" } },
    },
    {
      name: "a component with a slash in its name",
      of: { $ref: "#/components/schemas/A~1B" },
      changed: { "A/B": { type: "integer" } },
    },
    {
      name: "anything, where a reference leads elsewhere",
      of: { $dynamicRef: "#node" },
      changed: { Cat: { type: "object", title: "A cat" } },
    },
    {
      name: "a component that was not there",
      of: { $ref: "#/components/schemas/New" },
      changed: { New: { type: "string" } },
    },
  ])("changes with $name", ({ of, changed, after = of }) => {
    expect(fingerprintIn(changed, after)).not.toBe(fingerprintIn({}, of));
  });

  it("stays where nothing changes that the part leads to, in circles too", () => {
    expect(fingerprintIn({ Cat: {} }, part, { info: {} })).toBe(fingerprintIn({}, part));
    const circle = { $ref: "#/components/schemas/Circle" };
    expect(fingerprintIn({ Cat: {} }, circle)).toBe(fingerprintIn({}, circle));
  });
});

describe("toText", () => {
  it.each([
    { one: { a: Number.NaN }, other: { a: null } },
    { one: { a: Number.POSITIVE_INFINITY }, other: { a: Number.NEGATIVE_INFINITY } },
    { one: [-0], other: [0] },
    { one: { a: Number.NaN, b: null }, other: { a: null, b: Number.NaN } },
    { one: [[Number.NaN], [null]], other: [[null], [Number.NaN]] },
  ])("tells $one from $other", ({ one, other }) => {
    expect(toText(one)).not.toBe(toText(other));
  });
});
