import { describe, expect, it } from "vitest";
import { buildContract } from "../../../generators/contract/build-contract.js";
import type { Contract } from "../../../generators/contract/contract.js";
import { formatBodyParts } from "../../../generators/diagnostics/format-body-parts.js";
import { findBodyParts } from "../../../generators/expand/find-body-parts.js";
import { readFacts } from "../../../generators/facts/document-facts.js";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import type { OpenApiDocument, OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { listOperations } from "../../../generators/openapi/operations.js";

/** The contract of a document of somebody else: the places of its codes are found. */
function contractOf({ responses, schemas = {}, shared = {}, code }: Given): Contract {
  const operations = Object.entries(responses).map(([operationId, byStatus]) => [
    `/${operationId}`,
    { post: { operationId, responses: toResponses(byStatus) } },
  ]);
  const document = followWithin({
    openapi: "3.1.0",
    info: { title: "Bikes", version: "1" },
    paths: Object.fromEntries(operations),
    components: { schemas, responses: toResponses(shared) },
  } as unknown as OpenApiDocument);
  const settings = code ? { codePaths: code } : {};
  const parts = findBodyParts(document, listOperations(document), settings, false);
  return buildContract(readFacts(document, { parts, origins: new WeakMap() }), () => ({
    file: "openapi.yaml",
    pointer: "",
  }));
}

type ByStatus = Readonly<Record<string, OpenApiSchema>>;

interface Given {
  /** Schemas of bodies by operation and status; a reference to a response is taken as it is. */
  readonly responses: Readonly<Record<string, ByStatus>>;
  readonly schemas?: Readonly<Record<string, OpenApiSchema>>;
  readonly shared?: ByStatus;
  /** The places that are configured. */
  readonly code?: readonly (readonly string[])[];
}

function toResponses(byStatus: ByStatus): object {
  const entries = Object.entries(byStatus).map(([status, schema]) => {
    const isResponse = schema.$ref?.startsWith("#/components/responses/");
    return [status, isResponse ? schema : { description: "no", content: { "application/json": { schema } } }];
  });
  return Object.fromEntries(entries);
}

const body = (properties: Readonly<Record<string, OpenApiSchema>>): OpenApiSchema => ({
  type: "object",
  properties,
});
const list = (items: OpenApiSchema): OpenApiSchema => ({ type: "array", items });
const listed = (...values: readonly unknown[]): OpenApiSchema => ({ enum: values });
const ref = (name: string): OpenApiSchema => ({ $ref: `#/components/schemas/${name}` });
const refResponse = (name: string): OpenApiSchema => ({ $ref: `#/components/responses/${name}` });
const text: OpenApiSchema = { type: "string" };
const integer: OpenApiSchema = { type: "integer" };
const problem = body({ type: text, title: text, status: integer, detail: text });
const errors = "https://bikes.example/errors";

const cases: readonly {
  readonly name: string;
  readonly given: Given;
  /** The codes of the summary. */
  readonly summary: string;
  /** Codes by operation and status. */
  readonly want: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    name: "an envelope of any name, each response narrowing a shared body",
    given: {
      responses: {
        rent: {
          "409": {
            allOf: [ref("Refusal"), body({ rejection: body({ code: listed("BIKE_LOCKED", "BIKE_GONE") }) })],
          },
        },
        give: { "404": ref("Refusal") },
      },
      schemas: { Refusal: body({ rejection: body({ code: text, message: text }) }) },
    },
    summary: "codes are read at /rejection/code (listed as enum)",
    want: { "rent 409": ["BIKE_LOCKED", "BIKE_GONE"], "give 404": [] },
  },
  {
    name: "alternatives of a code, each in a schema of its own",
    given: {
      responses: { rent: { "409": { oneOf: [ref("Locked"), ref("Gone")] } } },
      schemas: {
        Locked: body({ reason: { const: "bike_locked" }, message: text }),
        Gone: body({ reason: { const: "bike_gone" }, message: text }),
      },
    },
    summary: "codes are read at /reason (one in each schema)",
    want: { "rent 409": ["bike_locked", "bike_gone"] },
  },
  {
    name: "values to which others may come",
    given: {
      responses: {
        rent: { "409": body({ fault: body({ key: { "x-extensible-enum": ["locked", "gone"] } }) }) },
      },
    },
    summary: "codes are read at /fault/key (listed, others may come)",
    want: { "rent 409": ["locked", "gone"] },
  },
  {
    name: "no types of what a `default` beside no other response describes",
    given: {
      responses: { list: { default: list(body({ type: listed("SALE", "RETURN"), description: text })) } },
    },
    summary: "no code was found in error bodies; errors are told apart by their status",
    want: { "list default": [] },
  },
  {
    name: "such a `default` that is an error elsewhere",
    given: {
      responses: { give: { default: ref("Refusal") }, rent: { "409": ref("Refusal") } },
      schemas: { Refusal: body({ type: listed("LOCKED", "GONE"), message: text }) },
    },
    summary: "codes are read at /type (listed as enum)",
    want: { "give default": ["LOCKED", "GONE"], "rent 409": ["LOCKED", "GONE"] },
  },
  {
    name: "numbers that look like statuses",
    given: {
      responses: { rent: { "409": body({ error: body({ number: integer, code: listed(101, 102) }) }) } },
    },
    summary: "codes are read at /error/code (listed as enum)",
    want: { "rent 409": ["101", "102"] },
  },
  {
    name: "no statuses of the responses, nor types of schemas",
    given: {
      responses: {
        rent: { "404": body({ code: listed(404), type: listed("ClientError") }) },
        give: { "409": body({ code: listed(409), type: listed("ClientError") }) },
      },
    },
    summary: "no code was found in error bodies; errors are told apart by their status",
    want: { "rent 404": [], "give 409": [] },
  },
  {
    name: "no type of a success that is declared as an error",
    given: {
      responses: {
        rent: { "200": ref("Rack"), "404": body({ code: listed("not_found", "gone") }) },
        give: { "400": ref("Rack") },
      },
      schemas: { Rack: body({ type: listed("bike_rack", "car_rack"), slots: integer }) },
    },
    summary: "codes are read at /code (listed as enum)",
    want: { "rent 404": ["not_found", "gone"], "give 400": [] },
  },
  {
    name: "the types of problems, as URIs",
    given: {
      responses: {
        rent: { "409": { allOf: [problem, body({ type: listed(`${errors}/locked`, "about:blank") })] } },
      },
    },
    summary: "codes are read at /type (one in each schema)",
    want: { "rent 409": [`${errors}/locked`] },
  },
  {
    name: "the URIs of a discriminator, of each schema its own",
    given: {
      responses: { rent: { "409": ref("Locked") }, give: { default: ref("Problem") } },
      schemas: {
        Problem: {
          ...problem,
          discriminator: {
            propertyName: "type",
            mapping: { [`${errors}/locked`]: "#/components/schemas/Locked", [`${errors}/gone`]: "Gone" },
          },
        },
        Locked: { allOf: [ref("Problem")], description: "Somebody rides it." },
        Gone: { allOf: [ref("Problem")], description: "It was stolen." },
      },
    },
    summary: "codes are read at /type (one in each schema)",
    want: { "rent 409": [`${errors}/locked`], "give default": [`${errors}/locked`, `${errors}/gone`] },
  },
  {
    name: "a place of few operations beside that of most",
    given: {
      responses: {
        rent: { "400": refResponse("Failure"), "409": refResponse("Failure") },
        give: { "400": refResponse("Failure") },
        getToken: {
          "400": body({ error: listed("invalid_grant", "invalid_scope"), error_description: text }),
        },
      },
      shared: { Failure: body({ errors: list(body({ code: text, detail: text })) }) },
    },
    summary:
      "codes are read at /errors/0/code (any text, none is listed), else at /error (listed as enum, only for getToken)",
    want: {
      "rent 400": [],
      "rent 409": [],
      "give 400": [],
      "getToken 400": ["invalid_grant", "invalid_scope"],
    },
  },
  {
    name: "an operation where something else is at the place of the API",
    given: {
      responses: {
        rent: { "400": ref("Failure"), "409": ref("Failure") },
        give: { "400": ref("Failure") },
        find: { "404": body({ code: text, reason: listed("bike_gone", "rack_gone") }) },
      },
      schemas: { Failure: body({ code: text, reason: text }) },
    },
    summary: "codes are read at /code (any text, none is listed); codes of find at /reason",
    want: { "rent 400": [], "rent 409": [], "give 400": [], "find 404": ["bike_gone", "rack_gone"] },
  },
  {
    name: "an operation without a code at the place that is configured",
    given: {
      responses: {
        rent: { "400": body({ code: text }) },
        find: { "404": body({ fault: body({ code: listed("GONE") }) }) },
      },
      code: [["code"]],
    },
    summary: "codes are read at /code (any text, none is listed); codes of find at /fault/code",
    want: { "rent 400": [], "find 404": ["GONE"] },
  },
  {
    name: "failures inside the items of a batch",
    given: {
      responses: {
        rent: {
          "403": ref("Failure"),
          "409": body({ items: list(body({ id: text, errors: list(ref("Failure")) })) }),
        },
      },
      schemas: { Failure: body({ type: listed("duplicate-bike", "invalid-bike"), title: text }) },
    },
    summary: "codes are read at /type (listed as enum), else at /items/0/errors/0/type (listed as enum)",
    want: { "rent 403": ["duplicate-bike", "invalid-bike"], "rent 409": ["duplicate-bike", "invalid-bike"] },
  },
];

describe("places of codes in a document", () => {
  it.each(cases)("$name", ({ given, summary, want }) => {
    const contract = contractOf(given);
    const [codes, ...more] = formatBodyParts(contract).split("; ");
    expect([codes, ...more.filter((part) => /^(codes|errors) /.test(part))].join("; ")).toBe(summary);
    const found = contract.operations.flatMap(({ id, errors: all }) =>
      all.map((error) => [`${id} ${error.status}`, error.codes.map((one) => one.code)]),
    );
    expect(Object.fromEntries(found)).toEqual(want);
  });

  it("has a short title for a URI, and the meaning of the schema that it stands for", () => {
    const uris = cases.find(({ name }) => name.startsWith("the URIs of a discriminator"));
    const { catalog } = contractOf(uris?.given ?? { responses: {} });
    expect(catalog.map(({ code, title, meaning }) => ({ code, title, meaning }))).toEqual([
      { code: `${errors}/gone`, title: "gone", meaning: "It was stolen." },
      { code: `${errors}/locked`, title: "locked", meaning: "Somebody rides it." },
    ]);
  });
});
