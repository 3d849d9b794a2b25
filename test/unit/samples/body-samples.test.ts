import { describe, expect, it } from "vitest";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { createBodySamples, type SampleExample } from "../../../generators/samples/body-samples.js";
import type { SampleParts } from "../../../generators/samples/complete-sample.js";

interface Given {
  readonly body: object;
  readonly parts?: Partial<SampleParts>;
  readonly schemas?: Readonly<Record<string, object>>;
  readonly example?: SampleExample;
}

/** The parts of a sample that says GONE under 410, and why. */
const parts: SampleParts = {
  code: { path: ["code"], value: "GONE" },
  text: { paths: [["message"]], value: "The bike is gone." },
  status: { number: 410, name: "Gone" },
};

function build({ body, parts: others, schemas = {}, example }: Given): unknown {
  const { follow, location } = followWithin({ components: { schemas } });
  return createBodySamples(follow).build({ node: body, location }, { ...parts, ...others }, example);
}

const text = { type: "string" };
const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: "object",
  required,
  properties,
});

describe("a sample", () => {
  const cases: readonly (Given & { readonly name: string; readonly want: unknown })[] = [
    {
      name: "is the code alone where nothing else must be there",
      body: { properties: { code: text } },
      want: { code: "GONE" },
    },
    {
      name: "has the meaning of the code as its text, required or not",
      body: object({ code: text, message: text }, ["code"]),
      want: { code: "GONE", message: "The bike is gone." },
    },
    {
      name: "has the text at the first place that allows it",
      body: object({ code: text, message: { type: "string", maxLength: 5 }, detail: text }, ["code"]),
      parts: { text: { paths: [["message"], ["detail"]], value: "The bike is gone." } },
      want: { code: "GONE", detail: "The bike is gone." },
    },
    {
      name: "has the name of the status as a text that must be there, if the code has no meaning",
      body: object({ code: text, message: text }),
      parts: { text: { paths: [["message"]], value: "" } },
      want: { code: "GONE", message: "Gone" },
    },
    {
      name: "keeps a text that the schema fixes",
      body: object({ code: text, message: { type: "string", enum: ["No."] } }),
      want: { code: "GONE", message: "No." },
    },
    {
      name: "repeats the status where the body does",
      body: object({ code: text, status: { type: "integer" }, statusText: text, http_status_code: text }),
      want: { code: "GONE", status: 410, statusText: "Gone", http_status_code: "410" },
    },
    {
      name: "leaves a status that is a word",
      body: object({ code: text, status: { type: "string", enum: ["error"] } }),
      want: { code: "GONE", status: "error" },
    },
    {
      name: "has all that must be around the code, though the body could do without it",
      body: object(
        { errors: { type: "array", minItems: 1, items: object({ code: text, kind: { enum: ["A"] } }) } },
        [],
      ),
      parts: { code: { path: ["errors", "0", "code"], value: "GONE" } },
      want: { errors: [{ code: "GONE", kind: "A" }] },
    },
    {
      name: "is the alternative that lists the code",
      body: {
        oneOf: [
          object({ code: { enum: ["TAKEN"] }, until: { type: "string", format: "date" } }),
          object({ code: { const: "GONE" }, since: { type: "string", format: "date" } }),
        ],
      },
      want: { code: "GONE", since: "2019-08-24" },
    },
    {
      name: "is an alternative that has the place, rather than one without it",
      body: { anyOf: [object({ hint: text }), object({ code: text, hint: text })] },
      want: { code: "GONE", hint: "string" },
    },
    {
      name: "is the alternative that a discriminator maps to the code",
      body: {
        oneOf: [{ $ref: "#/components/schemas/Taken" }, { $ref: "#/components/schemas/Gone" }],
        discriminator: {
          propertyName: "code",
          mapping: { TAKEN: "Taken", GONE: "#/components/schemas/Gone" },
        },
      },
      schemas: {
        Taken: object({ code: text, by: text }),
        Gone: object({ code: text, at: { type: "integer", minimum: 3 } }),
      },
      want: { code: "GONE", at: 3 },
    },
    {
      name: "is made of all parts of a composition, references followed",
      body: { allOf: [{ $ref: "#/components/schemas/Base" }, object({ code: { enum: ["TAKEN", "GONE"] } })] },
      schemas: { Base: object({ id: { type: "string", format: "uuid" } }) },
      want: { id: expect.stringMatching(/^[0-9a-f-]{36}$/), code: "GONE" },
    },
    {
      name: "follows formats and limits",
      body: object({
        code: text,
        at: { type: "string", format: "date-time" },
        mail: { type: "string", format: "email" },
        count: { type: "integer", minimum: 3, exclusiveMinimum: true },
        name: { type: "string", minLength: 10, maxLength: 10 },
      }),
      want: {
        code: "GONE",
        at: "2019-08-24T14:15:22Z",
        mail: "user@example.com",
        count: 4,
        name: "stringstri",
      },
    },
    {
      name: "follows a pattern",
      body: object({ code: text, trace: { type: "string", pattern: "^[A-F]{4}-\\d{2}$" } }),
      want: { code: "GONE", trace: expect.stringMatching(/^[A-F]{4}-\d{2}$/) },
    },
    {
      name: "takes the examples of properties, unless they are wrong",
      body: object({
        code: text,
        trace: { type: "string", example: "abc" },
        list: { type: "array", items: object({ id: { type: "integer" } }), example: [{ id: 1 }] },
      }),
      want: { code: "GONE", trace: "abc", list: [{ id: 1 }] },
    },
    {
      name: "does without examples that are wrong",
      body: object({ code: text, count: { type: "integer", example: "three" } }),
      want: { code: "GONE", count: 0 },
    },
    {
      name: "has no property that is only written",
      body: object({ code: text, secret: { type: "string", writeOnly: true } }),
      want: { code: "GONE" },
    },
    {
      name: "shows the code in all entries that must be there",
      body: object({
        errors: { type: "array", minItems: 2, items: object({ code: { enum: ["TAKEN", "GONE"] } }) },
      }),
      parts: { code: { path: ["errors", "0", "code"], value: "GONE" } },
      want: { errors: [{ code: "GONE" }, { code: "GONE" }] },
    },
    {
      name: "has no entries of a list that would have no end",
      body: { $ref: "#/components/schemas/Tree" },
      schemas: {
        Tree: object({ code: text, causes: { type: "array", items: { $ref: "#/components/schemas/Tree" } } }),
      },
      want: { code: "GONE", causes: [] },
    },
    {
      name: "has what a schema demands beside something else",
      body: {
        ...object({ code: text, extra: text, by: { type: "integer", enum: [7] } }, ["code", "extra"]),
        dependentRequired: { extra: ["by"] },
      },
      want: { code: "GONE", extra: expect.any(String), by: 7 },
    },
    {
      name: "has a number as its code",
      body: object({ code: { type: "integer", enum: [10, 11] } }),
      parts: { code: { path: ["code"], value: 11 } },
      want: { code: 11 },
    },
    {
      name: "is the code itself",
      body: { type: "string", enum: ["TAKEN", "GONE"] },
      parts: { code: { path: [], value: "GONE" } },
      want: "GONE",
    },
    {
      name: "is a list where the body is one",
      body: { type: "array", items: object({ code: text }) },
      parts: { code: { path: ["0", "code"], value: "GONE" } },
      want: [{ code: "GONE" }],
    },
    {
      name: "has what must be there from the example of another code",
      body: object({ code: text, trace: text, hint: text }, ["code", "trace"]),
      example: { value: { code: "TAKEN", trace: "abc", hint: "Ask." }, isWhole: false },
      want: { code: "GONE", trace: "abc" },
    },
    {
      name: "has all of the example of its own code",
      body: object({ code: text, trace: text, hint: text }, ["code"]),
      example: { value: { code: "GONE", hint: "Ask." }, isWhole: true },
      want: { code: "GONE", hint: "Ask." },
    },
    {
      name: "does without an example that is wrong",
      body: object({ code: text, trace: { type: "integer" } }),
      example: { value: { trace: "abc" }, isWhole: false },
      want: { code: "GONE", trace: 0 },
    },
  ];

  it.each(cases)("$name", ({ want, ...given }) => {
    const noText = { text: { paths: [], value: "" } };
    const hasText = JSON.stringify(given.body).includes("message");
    expect(build({ ...given, parts: { ...(hasText ? {} : noText), ...given.parts } })).toEqual(want);
  });

  it("is the same every time", () => {
    const body = object({
      code: text,
      id: { type: "string", format: "uuid" },
      at: { type: "string", pattern: "^[a-z]{9}$" },
    });
    expect(build({ body })).toEqual(build({ body }));
  });
});

describe("a schema that attacks", () => {
  const code = { code: text };
  const recursive: Record<string, object> = {
    Node: object({
      code: text,
      next: { $ref: "#/components/schemas/Node" },
      all: { type: "array", items: { $ref: "#/components/schemas/Node" } },
    }),
  };
  const doubling = Object.fromEntries(
    Array.from({ length: 40 }, (_, level) => {
      const next = { $ref: `#/components/schemas/S${level + 1}` };
      return [`S${level}`, level === 39 ? text : object({ a: next, b: next })];
    }),
  );
  const bomb = Object.fromEntries(
    Array.from({ length: 40 }, (_, level) => {
      const next = { $ref: `#/components/schemas/S${level + 1}` };
      return [`S${level}`, level === 39 ? object(code) : { allOf: [next, next] }];
    }),
  );
  const deep = Array.from({ length: 5000 }).reduce<object>((inner) => object({ inner }), text);

  it.each<Given & { readonly name: string }>([
    { name: "contains itself", body: { $ref: "#/components/schemas/Node" }, schemas: recursive },
    {
      name: "doubles at each level",
      body: object({ ...code, s: { $ref: "#/components/schemas/S0" } }),
      schemas: doubling,
    },
    {
      name: "is an allOf of itself, in effect",
      body: { allOf: [object(code), { $ref: "#/components/schemas/S0" }] },
      schemas: bomb,
    },
    { name: "is deep", body: object({ ...code, deep }) },
    { name: "wants a long text", body: object({ ...code, long: { type: "string", minLength: 1e9 } }) },
    {
      name: "wants many entries",
      body: object({ ...code, many: { type: "array", minItems: 1e9, items: text } }),
    },
    {
      name: "wants many different entries",
      body: object({
        ...code,
        many: { type: "array", minItems: 20, uniqueItems: true, items: { enum: [1] } },
      }),
    },
    {
      name: "has a pattern without an end",
      body: object({ ...code, p: { type: "string", pattern: "^(([a-z]{1000}){1000}){1000}$" } }),
    },
    {
      name: "has a pattern that backtracks",
      body: object({ ...code, p: { type: "string", pattern: "^(a+)+$", example: `${"a".repeat(60)}!` } }),
    },
    { name: "has a pattern that is none", body: object({ ...code, p: { type: "string", pattern: "(" } }) },
    {
      name: "cannot be fulfilled",
      body: object({ ...code, n: { type: "integer", minimum: 5, maximum: 3 } }),
    },
    {
      name: "is not a schema",
      body: { type: 7, properties: { code: text, a: null, b: [1] }, required: [{}], enum: "x" } as object,
    },
    {
      name: "has properties of objects",
      body: JSON.parse(
        '{"type":"object","required":["__proto__","constructor","code"],"properties":{"__proto__":{"type":"object","properties":{"polluted":{"enum":[1]}}},"constructor":{"type":"string"},"code":{"type":"string"}}}',
      ),
    },
  ])("gives a sample, if it $name", (given) => {
    expect(build(given)).toMatchObject({ code: "GONE" });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("has many codes, each in an alternative of its own", () => {
    const oneOf = Array.from({ length: 2000 }, (_, index) => object({ code: { const: `C${index}` } }));
    const { follow, location } = followWithin({});
    const samples = createBodySamples(follow);
    const made = oneOf.map((_, index) =>
      samples.build(
        { node: { oneOf } as OpenApiSchema, location },
        { ...parts, code: { path: ["code"], value: `C${index}` } },
      ),
    );
    expect(made[1999]).toEqual({ code: "C1999" });
  });
});
