import { describe, expect, it } from "vitest";
import { findCodePlaces } from "../../../generators/codes/find-code-places.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { followWithin } from "../../follow-within.js";

/** The places of bodies without references, each of one answer, as pointers. */
function find(bodies: readonly OpenApiSchema[], isProblem = false): readonly string[] {
  const { follow, location } = followWithin({});
  const given = bodies.map((node) => ({ node, location, isProblem, uses: 1 }));
  return findCodePlaces(given, follow).map((path) => `/${path.join("/")}`);
}

const body = (properties: Readonly<Record<string, OpenApiSchema>>): OpenApiSchema => ({ properties });
const list = (items: OpenApiSchema): OpenApiSchema => ({ type: "array", items });
const text: OpenApiSchema = { type: "string" };
const codes: OpenApiSchema = { enum: ["NOT_FOUND", "TOO_LATE"] };

const cases: readonly {
  readonly name: string;
  readonly given: readonly OpenApiSchema[];
  readonly isProblem?: boolean;
  readonly want: readonly string[];
}[] = [
  { name: "nothing where there are no bodies", given: [], want: [] },
  { name: "nothing in text for people", given: [body({ message: text, error: text })], want: [] },
  { name: "a listed code", given: [body({ code: codes, message: text })], want: ["/code"] },
  { name: "a listed type before a free code", given: [body({ type: codes, code: text })], want: ["/type"] },
  {
    name: "a listed code before a listed type",
    given: [body({ type: codes, code: codes })],
    want: ["/code"],
  },
  { name: "a free code where nothing is listed", given: [body({ errorCode: text })], want: ["/errorCode"] },
  { name: "whole numbers", given: [body({ code: { enum: [10003, 10004] } })], want: ["/code"] },
  { name: "nothing in what repeats the status", given: [body({ type: { enum: [400, 404] } })], want: [] },
  { name: "nothing in a word for failure", given: [body({ type: { enum: ["error"] } })], want: [] },
  {
    name: "the type of a problem",
    given: [body({ type: text, title: text })],
    isProblem: true,
    want: ["/type"],
  },
  { name: "no type of anything else", given: [body({ type: text, title: text })], want: [] },
  { name: "below an error", given: [body({ error: body({ code: codes }) })], want: ["/error/code"] },
  { name: "in a list", given: [body({ errors: list(body({ code: codes })) })], want: ["/errors/0/code"] },
  { name: "a list of codes", given: [body({ errors: list(codes) })], want: ["/errors/0"] },
  {
    name: "nothing of what the error is about",
    given: [
      body({ payment: body({ type: codes }), countryCode: codes, errors: list(body({ field: codes })) }),
    ],
    want: [],
  },
  {
    name: "a second place for answers that the first says nothing of",
    given: [body({ code: codes }), body({ error: codes })],
    want: ["/code", "/error"],
  },
  {
    name: "no second place in answers that have the first",
    given: [body({ code: codes, details: list(body({ code: codes })) })],
    want: ["/code"],
  },
  {
    name: "one of a body that is composed",
    given: [
      {
        allOf: [
          body({ code: text }),
          { oneOf: [body({ code: { const: "A" } }), body({ code: { const: "B" } })] },
        ],
      },
    ],
    want: ["/code"],
  },
];

describe("findCodePlaces", () => {
  it.each(cases)("finds $name", ({ given, isProblem, want }) => {
    expect(find(given, isProblem)).toEqual(want);
  });

  it("does not hang on the order of the answers", () => {
    const bodies = [body({ code: codes }), body({ error: codes }), body({ fault: body({ code: codes }) })];
    expect(find([...bodies].reverse())).toEqual(find(bodies));
  });

  it("ends for a schema that contains itself", () => {
    const schema: { properties: Record<string, OpenApiSchema> } = { properties: { code: codes } };
    schema.properties.error = schema;
    expect(find([schema])).toEqual(["/code"]);
  });
});
