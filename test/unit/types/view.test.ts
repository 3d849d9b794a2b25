import { beforeAll, describe, expect, it } from "vitest";
import { type CheckedCase, checkTypes, type TypeCase } from "./check-types.js";

const ref = (key: string) => ({ $ref: `#/components/schemas/${key}` });
const text = { type: "string" };
const object = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  properties,
  ...(required.length > 0 && { required }),
});
const literal = (value: string) => ({ type: "string", enum: [value] });

const access: readonly TypeCase[] = [
  {
    name: "an object with a list of the values that it may be",
    schemas: { Thing: { ...object({ name: text }), enum: ["PKW", { name: "VAN" }] } },
    sends: ['{ name: "VAN" }'],
    sendsNot: ['"PKW"'],
  },
  {
    name: "a read-only property, though it is required",
    schemas: { Thing: object({ id: { ...text, readOnly: true }, name: text }, ["id", "name"]) },
    sends: ['{ name: "a" }'],
    sendsNot: ['{ id: "1", name: "a" }', "{}"],
    reads: ["got.id.length + got.name.length"],
  },
  {
    name: "a write-only property",
    schemas: { Thing: object({ pin: { ...text, writeOnly: true }, name: text }, ["pin"]) },
    sends: ['{ pin: "1" }'],
    sendsNot: ["{}"],
    reads: ["got.name?.length"],
    readsNot: ["got.pin"],
  },
  {
    name: "access behind references, in lists and in compositions",
    schemas: {
      Thing: { allOf: [ref("Base"), object({ parts: { type: "array", items: ref("Part") } }, ["parts"])] },
      Base: object({ id: ref("Id"), secret: { allOf: [text], writeOnly: true } }, ["id"]),
      Id: { ...text, readOnly: true },
      Part: object({ at: { ...text, readOnly: true }, size: { type: "integer" } }, ["at", "size"]),
    },
    sends: ["{ parts: [{ size: 1 }] }", '{ secret: "s", parts: [] }'],
    sendsNot: ['{ parts: [{ size: 1, at: "x" }] }', '{ id: "1", parts: [] }'],
    reads: ["got.id.length + (got.parts[0]?.at.length ?? 0)"],
    readsNot: ["got.secret"],
  },
  {
    name: "a read-only property that another part requires",
    schemas: {
      Thing: { allOf: [ref("Base"), { required: ["id", "name"] }] },
      Base: object({ id: { ...text, readOnly: true }, name: text }),
    },
    sends: ['{ name: "a" }'],
    sendsNot: ["{}"],
    reads: ["got.id.length + got.name.length"],
  },
  {
    name: "a default, at any depth",
    schemas: {
      Thing: object({ paper: ref("Paper"), copies: { type: "integer", default: 1 } }, ["paper"]),
      Paper: object({ size: { ...text, default: "A4" }, inks: { type: "array", items: ref("Ink") } }),
      Ink: object({ tone: { ...text, default: "black" } }),
    },
    sends: ["{ paper: {} }", '{ paper: { size: "A5", inks: [{}] }, copies: 2 }'],
    sendsNot: ["{}", "{ paper: { size: 5 } }"],
    reads: ["got.copies + got.paper.size.length + (got.paper.inks?.[0]?.tone.length ?? 0)"],
  },
  {
    name: "a default that is required all the same",
    schemas: { Thing: object({ size: { ...text, default: "A4" } }, ["size"]) },
    sends: ['{ size: "A5" }'],
    sendsNot: ["{}"],
    reads: ["got.size.length"],
  },
  {
    name: "both ways at once",
    schemas: { Thing: object({ a: { ...text, readOnly: true, writeOnly: true } }, ["a"]) },
    sends: ['{ a: "" }'],
    sendsNot: ["{}"],
    reads: ["got.a.length"],
  },
];

const nullable: readonly TypeCase[] = [
  { name: "beside a reference", openapi: "3.0.3", property: { ...ref("Other"), nullable: true } },
  { name: "beside allOf", openapi: "3.0.3", property: { allOf: [ref("Other")], nullable: true } },
  { name: "in a part of allOf", openapi: "3.0.3", property: { allOf: [ref("Other"), { nullable: true }] } },
  {
    name: "beside oneOf",
    openapi: "3.0.3",
    property: { oneOf: [ref("Other"), ref("Other")], nullable: true },
  },
  { name: "beside anyOf", openapi: "3.0.3", property: { anyOf: [ref("Other")], nullable: true } },
  { name: "in what it refers to", openapi: "3.0.3", property: ref("NullableOther") },
  {
    name: "beside a map",
    openapi: "3.0.3",
    property: { type: "object", additionalProperties: text, nullable: true },
  },
  { name: "among types beside allOf", property: { type: ["object", "null"], allOf: [ref("Other")] } },
  { name: "among types beside oneOf", property: { type: ["object", "null"], oneOf: [ref("Other")] } },
  {
    name: "among types beside properties",
    property: { ...object({ size: text }), type: ["object", "null"] },
  },
  { name: "as an alternative", property: { oneOf: [ref("Other"), { type: "null" }] } },
  { name: "as an alternative that is a constant", property: { anyOf: [ref("Other"), { const: null }] } },
].map(({ name, openapi = "3.1.0", property }) => ({
  name,
  openapi,
  schemas: {
    Thing: object({ other: property }, ["other"]),
    Other: object({ size: text }),
    NullableOther: { ...object({ size: text }), nullable: true },
  },
  sends: ["{ other: null }", '{ other: { size: "a" } }'],
  sendsNot: ["{}", '{ other: "a" }'],
  reads: ["got.other?.size"],
  readsNot: ["got.other.size"],
}));

const listedNulls: readonly TypeCase[] = [
  { name: "beside enum", openapi: "3.0.3", property: { ...literal("a"), nullable: true } },
  { name: "in enum", openapi: "3.0.3", property: { type: "string", enum: ["a", null], nullable: true } },
  { name: "among types beside enum", property: { type: ["string", "null"], enum: ["a", null] } },
  { name: "beside const", openapi: "3.1.0", property: { const: "a", nullable: true } },
].map(({ name, openapi = "3.1.0", property }) => ({
  name,
  openapi,
  schemas: { Thing: object({ a: property }, ["a"]) },
  sends: ["{ a: null }", '{ a: "a" }'],
  sendsNot: ['{ a: "b" }'],
  reads: ['got.a satisfies "a" | null'],
  readsNot: ["got.a.length"],
}));

const compositions: readonly TypeCase[] = [
  {
    name: "a part that only requires",
    schemas: { Thing: { allOf: [ref("Base"), { required: ["a"] }] }, Base: object({ a: text, b: text }) },
    sends: ['{ a: "" }'],
    sendsNot: ['{ b: "" }'],
    reads: ["got.a.length"],
    readsNot: ["got.b.length"],
  },
  {
    name: "a part that requires what is deeper",
    schemas: {
      Thing: { allOf: [ref("Middle"), { type: "object", required: ["a"] }] },
      Middle: { allOf: [ref("Base"), object({ b: text })] },
      Base: object({ a: text }),
    },
    sends: ['{ a: "", b: "" }'],
    sendsNot: ['{ b: "" }'],
    reads: ["got.a.length"],
  },
  {
    name: "a part that requires what a part beside it has",
    schemas: { Thing: { allOf: [object({ a: text }), { required: ["a"] }] } },
    sends: ['{ a: "" }'],
    sendsNot: ["{}"],
    reads: ["got.a.length"],
  },
  {
    name: "what stands beside a reference",
    schemas: { Thing: { ...ref("Base"), required: ["a"] }, Base: object({ a: text }) },
    sends: ['{ a: "" }'],
    sendsNot: ["{}"],
    reads: ["got.a.length"],
  },
  {
    name: "alternatives that only require",
    schemas: {
      Thing: { ...object({ a: text, b: text, c: text }), anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    },
    sends: ['{ a: "" }', '{ b: "", c: "" }'],
    sendsNot: ["{}", '{ c: "" }', "{ a: 1 }"],
    reads: ["got.c?.length"],
  },
  {
    name: "alternatives beside properties",
    schemas: {
      Thing: {
        ...object({ a: text }, ["a"]),
        anyOf: [object({ b: text }, ["b"]), object({ c: text }, ["c"])],
      },
    },
    sends: ['{ a: "", b: "" }', '{ a: "", c: "" }'],
    sendsNot: ['{ a: "" }', '{ b: "" }'],
    reads: ["got.a.length"],
  },
  {
    name: "alternatives that say nothing of a type",
    schemas: {
      Thing: object({ at: { ...text, anyOf: [{ format: "date" }, { format: "date-time" }] } }, ["at"]),
    },
    sends: ['{ at: "2026" }'],
    sendsNot: ["{ at: 1 }"],
    reads: ["got.at.length"],
  },
  {
    name: "an object without properties",
    schemas: {
      Thing: object({ meta: { type: "object" }, none: { type: "object", additionalProperties: false } }),
    },
    sends: ["{ meta: { a: 1 } }", "{ none: {} }"],
    sendsNot: ["{ meta: 1 }", "{ none: { a: 1 } }"],
    reads: ["got.meta?.['a']"],
  },
  {
    name: "definitions of its own",
    schemas: { Thing: { ...object({ a: text }), $defs: { B: text } } },
    sends: ['{ a: "" }', "{}"],
    reads: ["got.a?.length"],
    readsNot: ["got.$defs"],
  },
];

const indexes: readonly TypeCase[] = [
  {
    name: "further properties of another type",
    schemas: {
      Thing: {
        ...object({ a: text, tags: { type: "array", items: text }, at: ref("At") }, ["a"]),
        additionalProperties: { type: "number" },
      },
      At: object({ x: { type: "integer" } }),
    },
    sends: ['{ a: "", wind: 4.5 }', '{ a: "", tags: ["b"], at: { x: 1 }, gusts: 9 }'],
    sendsNot: ["{ a: 1 }", '{ a: "", wind: true }', "{ wind: 1 }"],
    reads: ["got.a.length + (got.tags?.length ?? 0) + (got.at?.x ?? 0)"],
    readsNot: ["got.wind satisfies boolean"],
  },
  {
    name: "properties by a pattern",
    schemas: { Thing: { ...object({ a: text }, ["a"]), patternProperties: { "^x-": { type: "boolean" } } } },
    sends: ['{ a: "", "x-b": true }'],
    sendsNot: ["{ a: true }"],
    reads: ["got.a.length"],
  },
  {
    name: "further properties of any type",
    schemas: { Thing: { ...object({ a: text }, ["a"]), additionalProperties: true } },
    sends: ['{ a: "", b: {} }'],
    sendsNot: ["{ a: 1 }"],
    reads: ["got.a.length"],
  },
];

const union = (discriminator: object, ...keys: readonly string[]) => ({
  oneOf: keys.map(ref),
  discriminator,
});
const scan = (what: object) => object({ what, hub: text }, ["what", "hub"]);
const handover = (what: object) => object({ what, to: text }, ["what", "to"]);
const toldApart = {
  reads: [
    'got.what === "scan" ? got.hub : got.to',
    '(["scan", "handover"] as const)[0] satisfies typeof got.what',
  ],
  readsNot: ["got.hub", 'got.what === "Scan"'],
  sends: ['{ what: "scan", hub: "a" }', '{ what: "handover", to: "b" }'],
  sendsNot: ['{ what: "scan", to: "b" }', '{ what: "Scan", hub: "a" }', '{ hub: "a" }'],
};

const discriminators: readonly TypeCase[] = [
  {
    name: "by the values that the members list",
    schemas: {
      Thing: union({ propertyName: "what" }, "Scan", "Handover"),
      Scan: scan(literal("scan")),
      Handover: handover({ const: "handover" }),
    },
    ...toldApart,
  },
  {
    name: "by a mapping",
    schemas: {
      Thing: union(
        { propertyName: "what", mapping: { scan: "Scan", handover: "#/components/schemas/Handover" } },
        "Scan",
        "Handover",
      ),
      Scan: scan(text),
      Handover: handover(text),
    },
    ...toldApart,
  },
  {
    name: "by the names of the schemas",
    schemas: {
      Thing: union({ propertyName: "what" }, "scan", "handover"),
      scan: scan(text),
      handover: handover(text),
    },
    ...toldApart,
  },
  {
    name: "by a mapping, of values that they share",
    schemas: {
      Thing: union(
        { propertyName: "what", mapping: { scan: "Scan", handover: "Handover" } },
        "Scan",
        "Handover",
      ),
      Kind: { type: "string", enum: ["scan", "handover"] },
      Scan: scan(ref("Kind")),
      Handover: handover(ref("Kind")),
    },
    ...toldApart,
  },
  {
    name: "in what the members are composed of",
    schemas: {
      Thing: union({ propertyName: "what" }, "Scan", "Handover"),
      Event: object({ what: text }, ["what"]),
      Scan: { allOf: [ref("Event"), object({ what: literal("scan"), hub: text }, ["hub"])] },
      Handover: { allOf: [ref("Event"), object({ what: literal("handover"), to: text }, ["to"])] },
    },
    ...toldApart,
  },
  {
    name: "of anyOf",
    schemas: {
      Thing: { anyOf: [ref("Scan"), ref("Handover")], discriminator: { propertyName: "what" } },
      Scan: scan(literal("scan")),
      Handover: handover(literal("handover")),
    },
    ...toldApart,
  },
  {
    name: "of schemas that extend another",
    schemas: {
      Thing: { oneOf: [ref("Scan"), ref("Handover")] },
      Event: {
        ...object({ what: text }, ["what"]),
        discriminator: { propertyName: "what", mapping: { scan: "Scan", handover: "Handover" } },
      },
      Scan: { allOf: [ref("Event"), object({ hub: text }, ["hub"])] },
      Handover: { allOf: [ref("Event"), object({ to: text }, ["to"])] },
    },
    ...toldApart,
  },
  {
    name: "of a schema that others extend and that is one of them",
    schemas: {
      Thing: union({ propertyName: "what", mapping: { event: "Event", scan: "Scan" } }, "Event", "Scan"),
      Event: object({ what: text, at: text }, ["what"]),
      Scan: { allOf: [ref("Event"), object({ hub: text }, ["hub"])] },
    },
    sends: ['{ what: "event" }', '{ what: "scan", hub: "a" }'],
    sendsNot: ['{ what: "other" }'],
    reads: ["got.at?.length"],
  },
  {
    name: "that stands in where the property is missing",
    openapi: "3.2.0",
    schemas: {
      Thing: union({ propertyName: "what", defaultMapping: "Other" }, "Scan", "Other"),
      Scan: scan(literal("scan")),
      Other: object({ what: text, note: text }),
    },
    sends: ['{ note: "a" }', '{ what: "new", note: "a" }', '{ what: "scan", hub: "a" }'],
    sendsNot: ["{ what: 1 }"],
    reads: ["got.what?.length"],
  },
];

const recursion: readonly TypeCase[] = [
  {
    name: "a list of itself",
    schemas: { Thing: { type: "array", items: ref("Thing") } },
    sends: ["[]", "[[], [[]]]"],
    sendsNot: ['["a"]'],
    reads: ["got[0]?.[0]?.length"],
  },
  {
    name: "any JSON value",
    schemas: {
      Thing: ref("Json"),
      Json: {
        oneOf: [
          ...[text, { type: "number" }, { type: "boolean" }, { type: "null" }],
          ...[
            { type: "array", items: ref("Json") },
            { type: "object", additionalProperties: ref("Json") },
          ],
        ],
      },
    },
    sends: ['{ a: [1, "b", { c: null }] }', "null"],
    sendsNot: ["{ a: undefined }", "[() => 1]"],
    reads: ["Array.isArray(got) ? got[0] : got"],
  },
  {
    name: "lists through other schemas",
    schemas: {
      Thing: { type: "array", items: ref("a-b") },
      "a-b": { anyOf: [ref("Thing"), text] },
    },
    sends: ['["a", ["b"]]'],
    sendsNot: ["[1]"],
    reads: ["got[0]"],
  },
  {
    name: "properties, maps and compositions",
    schemas: {
      Thing: { allOf: [ref("Base"), object({ child: ref("Thing"), map: ref("Map") })] },
      Base: object({ others: { type: "array", items: ref("Thing") } }),
      Map: { type: "object", additionalProperties: ref("Map") },
    },
    sends: ["{ child: { others: [{}] }, map: { a: { b: {} } } }"],
    sendsNot: ["{ child: [] }"],
    reads: ["got.child?.child?.others?.[0]?.child"],
  },
  {
    name: "nothing but itself",
    schemas: {
      Thing: object({ a: ref("Self"), b: ref("Mixed"), c: ref("Part") }),
      Self: { allOf: [ref("Self")] },
      Mixed: { oneOf: [ref("Mixed"), text] },
      Part: { allOf: [ref("Part"), object({ d: text })] },
    },
    sends: ['{ b: "", c: { d: "" } }'],
    sendsNot: ["{ b: 1 }", "{ c: { d: 1 } }"],
    reads: ["got.c?.d?.length"],
  },
];

const groups: readonly { readonly about: string; readonly cases: readonly TypeCase[] }[] = [
  { about: "what goes one way", cases: access },
  { about: "a schema or null", cases: [...nullable, ...listedNulls] },
  { about: "compositions", cases: compositions },
  { about: "named properties and others", cases: indexes },
  { about: "unions told apart", cases: discriminators },
  { about: "recursion", cases: recursion },
];

describe.each(groups)("the types of $about", ({ cases }) => {
  let check: (one: TypeCase) => CheckedCase;
  beforeAll(() => {
    check = checkTypes(cases);
  });

  it.each(cases)("take what the schema takes, and nothing else: $name", (one) => {
    const { schema, ofText } = check(one);
    expect(schema).toEqual([]);
    for (const taken of [...(one.sends ?? []), ...(one.reads ?? [])])
      expect(ofText(taken), taken).toEqual([]);
    for (const refused of [...(one.sendsNot ?? []), ...(one.readsNot ?? [])])
      expect(ofText(refused), refused).not.toEqual([]);
  });
});
