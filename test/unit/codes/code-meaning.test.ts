import { describe, expect, it } from "vitest";
import { listNearbyTexts } from "../../../generators/codes/code-meaning.js";
import { findCodeSchemas } from "../../../generators/codes/find-codes.js";
import { describesBody, describesProperty } from "../../../generators/codes/text-subject.js";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { openApiDocument } from "../contract/documents.js";

const locked = "Somebody rides the bike.";
const only: OpenApiSchema = { enum: ["LOCKED"] };

/** The texts that may be the meaning of the code at `/code`. */
const cases: readonly {
  readonly name: string;
  readonly given: OpenApiSchema;
  readonly schemas?: Readonly<Record<string, OpenApiSchema>>;
  readonly want: readonly string[];
}[] = [
  {
    name: "not the description of a property",
    given: { properties: { code: { ...only, description: "Why the bike cannot be had." } } },
    want: [],
  },
  {
    name: "the description of a property that is constant",
    given: { properties: { code: { const: "LOCKED", description: locked } } },
    want: [locked],
  },
  {
    name: "not that of a constant which says what the property is",
    given: { properties: { code: { const: "LOCKED", description: "The code that names the problem." } } },
    want: [],
  },
  {
    name: "the description of an alternative, and its title",
    given: {
      properties: { code: { oneOf: [{ ...only, title: "Locked", description: locked } as OpenApiSchema] } },
    },
    want: [locked, "Locked"],
  },
  {
    name: "the description of a schema elsewhere",
    given: { properties: { code: { $ref: "#/components/schemas/Locked" } } },
    schemas: { Locked: { ...only, description: locked } },
    want: [locked],
  },
  {
    name: "the description of the object",
    given: { description: locked, properties: { code: only } },
    want: [locked],
  },
  {
    name: "not the description of every error body",
    given: { description: "An error response.", properties: { code: only } },
    want: [],
  },
  {
    name: "a text with a fixed value first",
    given: { description: locked, properties: { code: only, message: { const: "It is locked." } } },
    want: ["It is locked.", locked],
  },
  {
    name: "nothing for several codes",
    given: { description: locked, properties: { code: { enum: ["A", "B"], description: locked } } },
    want: [],
  },
];

describe("listNearbyTexts", () => {
  it.each(cases)("has $name", ({ given, schemas = {}, want }) => {
    const { follow, location } = followWithin(openApiDocument({ components: { schemas } }));
    const lists = findCodeSchemas({ node: given, location }, ["code"], follow);
    expect(lists.flatMap(listNearbyTexts)).toEqual(want);
  });
});

describe("the subject of a text", () => {
  it.each([
    "A code that identifies the problem type.",
    "The error code identifying the type of error.",
    "Error code",
    "Machine-readable error code, for programs",
    "Type of error",
    "Unique identifier of the problem",
    "A URI that identifies the problem type",
  ])("is a property: %s", (text) => expect(describesProperty(text)).toBe(true));

  it.each([
    "The bike is locked.",
    "Code has expired.",
    "The key was revoked.",
    "No bike has this id.",
    "Codecs of the video are unknown.",
  ])("is what happened: %s", (text) => expect(describesProperty(text)).toBe(false));

  it.each(["Error response", "The error body.", "RFC 7807", "A problem details object", "API error"])(
    "is a body: %s",
    (text) => expect(describesBody(text)).toBe(true),
  );

  it.each(["The response took too long.", "An error of the bank's servers."])("is no body: %s", (text) =>
    expect(describesBody(text)).toBe(false),
  );
});
