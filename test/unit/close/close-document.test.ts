import { describe, expect, it } from "vitest";
import { closeDocument, TooMuch } from "../../../generators/close/close-document.js";
import { createTypes } from "../../../generators/engine/document-types.js";
import { detectSpec } from "../../../generators/engine/engine.js";
import { parseYaml } from "../../../generators/engine/yaml.js";
import { findExcess } from "../../../generators/limits/document-limits.js";
import type { OpenApiDocument } from "../../../generators/openapi/openapi.js";
import { findWaysOut } from "../../find-ways-out.js";

function close(document: unknown) {
  return closeDocument(document as OpenApiDocument, {
    types: createTypes(detectSpec(document)),
    isOwnFile: (uri) => uri === "api.yaml",
  });
}

/** A document with the given paths and components, both YAML. */
function documentOf(parts: string, version = "3.1.0"): object {
  return parseYaml(`openapi: ${version}\ninfo: { title: Bikes, version: "1" }\n${parts}`) as object;
}

const schemas = (text: string) => documentOf(`paths: {}\ncomponents:\n  schemas:\n    ${text.trim()}\n`);

/** The schemas of a closed document, as JSON. */
function closeSchemas(text: string) {
  const closed = close(schemas(text));
  expect(findWaysOut(closed)).toEqual([]);
  return (closed as OpenApiDocument).components?.schemas;
}

describe("a document that is closed already", () => {
  it("is taken as it is", () => {
    const document = schemas(`
    Bike: { type: object, properties: { next: { $ref: "#/components/schemas/Bike" } } }
    Alias: { $ref: "#/components/schemas/Bike" }`);
    expect(close(document)).toBe(document);
  });
});

describe("what a reference leads to", () => {
  it("is a component of its own where it stands inside another", () => {
    expect(
      closeSchemas(`
    Shed: { type: object, properties: { bikes: { type: array, items: { type: string } } } }
    Bike: { $ref: "#/components/schemas/Shed/properties/bikes/items" }`),
    ).toMatchObject({
      Bike: { $ref: "#/components/schemas/ShedBikesItems" },
      ShedBikesItems: { type: "string" },
    });
  });

  it("contains itself where it did before", () => {
    expect(
      closeSchemas(`
    Shed: { properties: { door: { properties: { shed: { $ref: "#/components/schemas/Shed/properties/door" } } } } }`),
    ).toMatchObject({ ShedDoor: { properties: { shed: { $ref: "#/components/schemas/ShedDoor" } } } });
  });

  it.each([
    { name: "an extension", given: "#/x-defs/Bike", want: "XDefsBike" },
    {
      name: "a path",
      given: "#/paths/~1bikes/get/responses/200/content/text~1plain/schema",
      want: "BikesGet200TextPlain",
    },
    { name: "an anchor", given: "#bike", want: "Bike" },
    { name: "a definition inside", given: "#/components/schemas/Bike/$defs/Bell", want: "BikeDefsBell" },
    { name: "its own file by name", given: "api.yaml#/components/schemas/Bike", want: "Bike" },
    { name: "a percent escape", given: "#/components/schemas/B%69ke", want: "Bike" },
    { name: "an alias of a component", given: "#/x-defs/Alias", want: "Bike" },
    {
      name: "what lies behind a reference",
      given: "#/components/schemas/Link/$defs/Bell",
      want: "BikeDefsBell",
    },
  ])("is a component where it is $name", ({ given, want }) => {
    const document = documentOf(`
paths:
  /bikes:
    get: { responses: { "200": { description: Done., content: { text/plain: { schema: { type: string } } } } } }
x-defs: { Bike: { type: string }, Alias: { $ref: "#/components/schemas/Bike" } }
components:
  schemas:
    Bike: { $anchor: bike, type: object, $defs: { Bell: { type: string } } }
    Link: { $ref: "#/components/schemas/Bike" }
    Tandem: { $ref: "${given}" }
`);
    const closed = close(document) as OpenApiDocument;
    expect(findWaysOut(closed)).toEqual([]);
    expect(closed.components?.schemas?.Tandem).toEqual({ $ref: `#/components/schemas/${want}` });
  });

  it.each([
    "#/__proto__",
    "#/constructor",
    "#/components/schemas/toString",
    "#",
    "#/",
    "other.yaml#/a",
    "https://a.example/b",
  ])("is nothing at %s", (reference) => {
    expect(closeSchemas(`Bike: { $ref: "${reference}", description: A bike. }`)).toEqual({
      Bike: { description: "A bike." },
    });
  });

  it("stands in place of the reference where no component can be made of it", () => {
    const document = documentOf(
      `
info: { title: Bikes, version: "1", description: { $ref: "#/x-texts/hello" } }
x-texts: { hello: Hello. }
x-paths: { bikes: { get: { responses: { $ref: "#/x-responses" } } } }
x-responses: { 4xx: { $ref: "#/components/responses/Bad" } }
paths: { /bikes: { $ref: "#/x-paths/bikes", summary: Bikes. } }
components: { responses: { Bad: { description: Bad. } } }
`.replace("\ninfo", "\nx-info"),
      "3.0.3",
    );
    const { paths } = close(document) as OpenApiDocument;
    expect(paths).toEqual({
      "/bikes": { summary: "Bikes.", get: { responses: { "4XX": { $ref: "#/components/responses/Bad" } } } },
    });
  });

  it("is left out of data where it leads nowhere, and kept where it is a component", () => {
    expect(
      closeSchemas(`
    Bike:
      x-note: { a: { $ref: "#/components/schemas/Bike" }, b: { $ref: ./gone.yaml } }
      example: { $ref: "#/components/schemas/Bike", externalValue: file.txt, deep: [{ $ref: "https://a.example" }] }
      enum: [.nan, 1, -.inf]`),
    ).toEqual({
      Bike: {
        "x-note": { a: { $ref: "#/components/schemas/Bike" }, b: {} },
        example: { $ref: "#/components/schemas/Bike", deep: [{}] },
        enum: [1],
      },
    });
  });
});

describe("a component without a safe name", () => {
  it("gets one, also where a discriminator names it", () => {
    expect(
      closeSchemas(`
    "Page«Bike»": { type: object }
    "Page Bike": { type: object }
    __proto__: { type: object }
    constructor: { type: object }
    Any: { oneOf: [{ $ref: "#/components/schemas/Page%C2%ABBike%C2%BB" }], discriminator: { propertyName: kind } }
    Some: { oneOf: [{ $ref: "#/components/schemas/constructor" }], discriminator: { propertyName: kind, mapping: { c: constructor } } }`),
    ).toEqual({
      Page_Bike_0n9jti7: { type: "object" },
      Page_Bike_1qhwvyb: { type: "object" },
      proto: { type: "object" },
      component_constructor: { type: "object" },
      Any: {
        oneOf: [{ $ref: expect.stringMatching(/Page_Bike_/) }],
        discriminator: {
          propertyName: "kind",
          mapping: { "Page«Bike»": expect.stringMatching(/Page_Bike_/) },
        },
      },
      Some: {
        oneOf: [{ $ref: "#/components/schemas/component_constructor" }],
        discriminator: { propertyName: "kind", mapping: { c: "#/components/schemas/component_constructor" } },
      },
    });
  });
});

describe("a security scheme", () => {
  it("keeps its name, by which operations ask for it", () => {
    const document = documentOf(
      'security: [{ "API key": [] }]\npaths: {}\ncomponents: { securitySchemes: { "API key": { type: http, scheme: basic } } }',
    );
    expect(close(document)).toBe(document);
  });
});

describe("references that double", () => {
  it("are too much where they are written out", () => {
    const levels = Array.from(
      { length: 40 },
      (_, n) => `l${n}: { a: { $ref: "#/x-d/l${n + 1}" }, b: { $ref: "#/x-d/l${n + 1}" } }`,
    );
    const closed = close(
      documentOf(`paths: {}\nx-d: { ${levels.join(", ")}, l40: {} }\nx-use: { $ref: "#/x-d/l0" }`),
    );
    expect(closed instanceof TooMuch ? closed.message : findExcess(closed, 1000)?.reason).toMatch(
      /more than \d+ values/,
    );
  });
});
