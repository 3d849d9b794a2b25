import { describe, expect, it } from "vitest";
import { type CodePlaces, findCodePlaces } from "../../../generators/codes/find-code-places.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { formatPointer } from "../../../generators/openapi/pointer.js";
import { errorBodies, type GivenBody } from "./error-bodies.js";

function find(given: readonly (OpenApiSchema | GivenBody)[]): CodePlaces {
  return findCodePlaces(errorBodies(given));
}

const body = (properties: Readonly<Record<string, OpenApiSchema>>): OpenApiSchema => ({ properties });
const list = (items: OpenApiSchema): OpenApiSchema => ({ type: "array", items });
const listed = (...values: readonly unknown[]): OpenApiSchema => ({ enum: values });
const text: OpenApiSchema = { type: "string" };
const integer: OpenApiSchema = { type: "integer" };
const such = (example: unknown) => ({ type: "string", example }) as OpenApiSchema;
const codes = listed("NOT_FOUND", "TOO_LATE");
const problem = body({ type: text, title: text, status: integer, detail: text });

interface Case {
  readonly name: string;
  readonly given: readonly (OpenApiSchema | GivenBody)[];
  readonly want: readonly string[];
}

const byName: readonly Case[] = [
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
  {
    name: "the name of a type, by its examples",
    given: [body({ type_name: such("RequestValidationError"), error: text, message: text })],
    want: ["/type_name"],
  },
  {
    name: "nothing in what one of several bodies calls the status",
    given: [
      body({
        data: body({ code: { type: "integer", description: "The HTTP status code." }, message: text }),
      }),
      body({ data: body({ code: integer, message: text }) }),
    ],
    want: [],
  },
  { name: "a number of errors", given: [body({ errno: integer, error: text })], want: ["/errno"] },
  { name: "below an error", given: [body({ error: body({ code: codes }) })], want: ["/error/code"] },
  { name: "in a list", given: [body({ errors: list(body({ code: codes })) })], want: ["/errors/0/code"] },
  { name: "a list of codes", given: [body({ errors: list(codes) })], want: ["/errors/0"] },
  {
    name: "nothing of what the error is about",
    given: [
      body({
        payment: body({ type: listed("CREDIT", "DEBIT"), description: text }),
        countryCode: listed("DE", "FR"),
        currency: body({ code: listed("EUR", "USD") }),
        errors: list(body({ field: listed("first_name", "last_name") })),
      }),
    ],
    want: [],
  },
  {
    name: "below a container of any name, by what it carries",
    given: [body({ rejection: body({ code: listed("BIKE_GONE", "BIKE_LOCKED") }) })],
    want: ["/rejection/code"],
  },
  {
    name: "free text below a container of any name, beside a text for people",
    given: [body({ ko: body({ code: text, message: text }) })],
    want: ["/ko/code"],
  },
  {
    name: "nothing in a code without either",
    given: [body({ country: body({ code: text, name: text }) })],
    want: [],
  },
  {
    name: "a property of any name, by what it carries",
    given: [body({ outcome: listed("BIKE_NOT_FOUND", "BIKE_LOCKED"), message: text })],
    want: ["/outcome"],
  },
  {
    name: "inside the items of a batch",
    given: [body({ items: list(body({ id: text, errors: list(body({ type: codes, title: text })) })) })],
    want: ["/items/0/errors/0/type"],
  },
  {
    name: "before the code of what the error is about",
    given: [body({ error: body({ code: text, intent: body({ lastError: body({ code: codes }) }) }) })],
    want: ["/error/intent/lastError/code"],
  },
];

const byValues: readonly Case[] = [
  { name: "whole numbers", given: [body({ code: listed(10003, 10004) })], want: ["/code"] },
  { name: "nothing in what repeats the status", given: [body({ type: listed(400, 404) })], want: [] },
  {
    name: "nothing in a code that lists statuses",
    given: [
      { schema: body({ code: listed(404) }), statuses: ["404"] },
      { schema: body({ code: listed(400, 404, 409) }), statuses: ["default"] },
    ],
    want: [],
  },
  {
    name: "numbers that look like statuses and are none of the response",
    given: [{ schema: body({ code: listed(101, 102, 404) }), statuses: ["409"] }],
    want: ["/code"],
  },
  {
    name: "numbers of which one cannot be a status",
    given: [{ schema: body({ code: listed(400, 4001) }), statuses: ["400"] }],
    want: ["/code"],
  },
  { name: "nothing in a word for failure", given: [body({ type: listed("error") })], want: [] },
  { name: "nothing in a type that says nothing", given: [body({ type: listed("about:blank") })], want: [] },
  {
    name: "nothing in a type that is the same everywhere",
    given: [body({ type: listed("client_error") }), body({ type: listed("client_error"), message: text })],
    want: [],
  },
  {
    name: "one type in each schema",
    given: [
      { schema: body({ type: listed("bike_not_found") }), statuses: ["404"] },
      { schema: body({ type: listed("bike_locked") }), statuses: ["409"] },
    ],
    want: ["/type"],
  },
  {
    name: "nothing in the types of other things",
    given: [
      { schema: body({ type: listed("bike_rack"), slots: integer }), statuses: ["400"] },
      { schema: body({ type: listed("bike_shed"), slots: integer }), statuses: ["409"] },
    ],
    want: [],
  },
  {
    name: "what tells errors of a status apart before what has one value a status",
    given: [
      {
        schema: body({ code: listed("UNPROCESSABLE"), errors: list(body({ code: codes })) }),
        statuses: ["422"],
      },
      { schema: body({ code: listed("UNAUTHORIZED") }), statuses: ["401"] },
    ],
    want: ["/errors/0/code", "/code"],
  },
  {
    name: "an issue before the name of the status",
    given: [
      {
        schema: body({ name: listed("UNPROCESSABLE"), details: list(body({ issue: codes })) }),
        statuses: ["422"],
      },
      { schema: body({ name: listed("BAD_REQUEST", "GONE", "CONFLICT") }), statuses: ["default"] },
    ],
    want: ["/details/0/issue", "/name"],
  },
  {
    name: "a code before what only sorts errors",
    given: [
      {
        schema: body({ type: listed("client_error", "server_error"), code: listed("BIKE_GONE") }),
        statuses: ["404"],
      },
    ],
    want: ["/code"],
  },
  {
    name: "a reason before a code that repeats the status",
    given: [{ schema: body({ code: listed("NOT_FOUND"), reason: codes }), statuses: ["404"] }],
    want: ["/reason"],
  },
  {
    name: "values that are listed and open",
    given: [body({ code: { type: "string", "x-extensible-enum": ["A", "B"] } as OpenApiSchema })],
    want: ["/code"],
  },
];

const byUses: readonly Case[] = [
  {
    name: "a second place for responses that the first says nothing of",
    given: [body({ code: codes }), body({ error: codes })],
    want: ["/code", "/error"],
  },
  {
    name: "no second place in responses that have the first",
    given: [body({ code: codes, details: list(body({ code: codes })) })],
    want: ["/code"],
  },
  {
    name: "the free place of most responses before the listed one of a few",
    given: [{ schema: body({ errors: list(body({ code: text })) }), uses: 9 }, body({ error: codes })],
    want: ["/errors/0/code", "/error"],
  },
  {
    name: "the listed place of most responses before the free one of a few",
    given: [{ schema: body({ code: codes }), uses: 9 }, body({ errors: list(body({ code: text })) })],
    want: ["/code", "/errors/0/code"],
  },
  {
    name: "four places at most",
    given: ["error", "fault", "issue", "problem", "reason"].map((name, index) => ({
      schema: body({ [name]: body({ code: codes }) }),
      uses: 9 - index,
    })),
    want: ["/error/code", "/fault/code", "/issue/code", "/problem/code"],
  },
  {
    name: "nothing in the schema of a success",
    given: [{ schema: body({ type: codes, code: text, reason: listed("a_b", "c_d") }), isSuccess: true }],
    want: [],
  },
  {
    name: "the error of an envelope that successes have too",
    given: [{ schema: body({ data: text, error: body({ code: codes }) }), isSuccess: true }],
    want: ["/error/code"],
  },
];

const kind = { propertyName: "kind" };
const failures = listed("Invalid", "Successful", "Failed");

const byShape: readonly Case[] = [
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
  {
    name: "nothing in a discriminator of schemas",
    given: [{ allOf: [{ ...body({ kind: failures }), discriminator: kind }, body({ message: text })] }],
    want: [],
  },
  {
    name: "a discriminator that says what went wrong",
    given: [
      {
        discriminator: { propertyName: "type" },
        oneOf: [body({ type: listed("not_found_error") }), body({ type: listed("rate_limit_error") })],
      },
    ],
    want: ["/type"],
  },
  { name: "the type of a problem", given: [{ schema: problem, isProblem: true }], want: ["/type"] },
  { name: "the type of a problem as plain JSON", given: [problem], want: ["/type"] },
  {
    name: "the type of a problem in a list",
    given: [body({ errors: list(problem) })],
    want: ["/errors/0/type"],
  },
  {
    name: "an extension member of a problem before its type",
    given: [{ allOf: [problem, body({ errorCode: text })] }],
    want: ["/errorCode"],
  },
  { name: "no type of anything else", given: [body({ type: text, title: text })], want: [] },
  {
    name: "nothing in a code that is described as the HTTP status",
    given: [body({ code: { type: "integer", description: "The HTTP status code." }, message: text })],
    want: [],
  },
  {
    name: "nothing in a code whose examples are statuses",
    given: [{ schema: body({ code: integer, message: text }), examples: [{ code: 404, message: "No." }] }],
    want: [],
  },
  {
    name: "text whose examples are codes",
    given: [body({ reason: such("BIKE_NOT_FOUND"), message: text })],
    want: ["/reason"],
  },
  {
    name: "nothing in text whose examples are sentences",
    given: [body({ error: such("No such bike"), message: text })],
    want: [],
  },
];

/** REFERENCE rows of frameworks and vendors, as their documents have them. */
const inTheWild: readonly Case[] = [
  {
    name: "FastAPI's validation, without a code",
    given: [body({ detail: list(body({ loc: list(text), msg: text, type: text })) })],
    want: [],
  },
  { name: "FastAPI's detail", given: [body({ detail: body({ code: codes }) })], want: ["/detail/code"] },
  {
    name: "ASP.NET Core",
    given: [{ allOf: [problem, body({ instance: text, errors: { type: "object" } })] }],
    want: ["/type"],
  },
  {
    name: "Spring, which has no code",
    given: [body({ timestamp: text, status: integer, error: text, message: text, path: text })],
    want: [],
  },
  {
    name: "NestJS",
    given: [body({ statusCode: integer, message: text, error: text })],
    want: ["/error"],
  },
  {
    name: "JSON:API",
    given: [body({ errors: list(body({ id: text, status: text, code: text, title: text, detail: text })) })],
    want: ["/errors/0/code"],
  },
  {
    name: "GraphQL",
    given: [body({ errors: list(body({ message: text, extensions: body({ code: text }) })), data: {} })],
    want: ["/errors/0/extensions/code"],
  },
  {
    name: "OAuth 2",
    given: [body({ error: text, error_description: text, error_uri: text })],
    want: ["/error"],
  },
  {
    name: "Google",
    given: [
      body({
        error: body({ code: integer, message: text, status: text, details: list({ type: "object" }) }),
      }),
    ],
    want: ["/error/status"],
  },
  { name: "AWS", given: [body({ __type: text, message: text })], want: ["/__type"] },
  {
    name: "Stripe",
    given: [
      body({
        error: body({
          type: listed("api_error", "card_error"),
          code: text,
          message: text,
          payment_intent: body({ last_payment_error: body({ code: text }), status: codes }),
        }),
      }),
    ],
    want: ["/error/type"],
  },
  {
    name: "Plaid",
    given: [body({ error_type: listed("API_ERROR", "ITEM_ERROR"), error_code: text, error_message: text })],
    want: ["/error_type"],
  },
  {
    name: "a body with a code below its meta data",
    given: [body({ meta: body({ code: integer, errorType: text, errorDetail: text }), response: {} })],
    want: ["/meta/code"],
  },
  {
    name: "Kubernetes",
    given: [
      body({
        kind: text,
        message: text,
        reason: { type: "string", description: "A machine-readable description of why it failed." },
        code: { type: "integer", description: "Suggested HTTP return code for this status." },
      }),
    ],
    want: ["/reason"],
  },
  {
    name: "Google, with codes that are listed",
    given: [
      body({
        error: body({ code: integer, message: text, status: listed("NOT_FOUND", "OUT_OF_RANGE", "ABORTED") }),
      }),
    ],
    want: ["/error/status"],
  },
  {
    name: "Azure",
    given: [body({ error: body({ code: text, message: text, innererror: body({ code: text }) }) })],
    want: ["/error/code"],
  },
  {
    name: "Facebook",
    given: [body({ error: body({ message: text, type: text, code: integer, error_subcode: integer }) })],
    want: ["/error/code"],
  },
  {
    name: "Salesforce, whose body is a list",
    given: [list(body({ errorCode: text, message: text }))],
    want: ["/0/errorCode"],
  },
  {
    name: "Okta",
    given: [body({ errorCode: text, errorSummary: text, errorId: text, errorCauses: list(body({})) })],
    want: ["/errorCode"],
  },
  {
    name: "Square",
    given: [body({ errors: list(body({ category: codes, code: codes, detail: text, field: text })) })],
    want: ["/errors/0/code"],
  },
  {
    name: "HubSpot",
    given: [body({ status: text, message: text, category: such("VALIDATION_ERROR") })],
    want: ["/category"],
  },
  {
    name: "Notion",
    given: [body({ object: listed("error"), status: integer, code: codes, message: text })],
    want: ["/code"],
  },
  {
    name: "Elasticsearch",
    given: [
      body({
        error: body({ type: such("index_not_found_exception"), reason: such("no such index [bikes]") }),
        status: integer,
      }),
    ],
    want: ["/error/type"],
  },
  {
    name: "ServiceStack",
    given: [body({ responseStatus: body({ errorCode: text, message: text, errors: list(body({})) }) })],
    want: ["/responseStatus/errorCode"],
  },
  {
    name: "Anthropic, whose types are a discriminator",
    given: [
      body({
        type: listed("error"),
        error: {
          discriminator: { propertyName: "type", mapping: {} },
          oneOf: ["not_found_error", "rate_limit_error"].map((type) =>
            body({ type: listed(type), message: text }),
          ),
        },
      }),
    ],
    want: ["/error/type"],
  },
  {
    name: "Spotify, which has no code",
    given: [body({ error: body({ status: integer, message: text }) })],
    want: [],
  },
  {
    name: "SOAP in JSON",
    given: [body({ Fault: body({ faultcode: text, faultstring: text }) })],
    want: ["/Fault/faultcode"],
  },
];

describe("findCodePlaces", () => {
  const all = [...byName, ...byValues, ...byUses, ...byShape, ...inTheWild];
  it.each(all)("finds $name", ({ given, want }) => {
    expect(find(given).paths.map(formatPointer)).toEqual(want);
  });

  it("does not depend on the order of the responses", () => {
    const bodies = [body({ code: codes }), body({ error: codes }), body({ fault: body({ code: codes }) })];
    expect(find([...bodies].reverse()).paths).toEqual(find(bodies).paths);
  });

  it("ends for a schema that contains itself", () => {
    const schema: { properties: Record<string, OpenApiSchema> } = { properties: { code: codes } };
    schema.properties.error = schema;
    expect(find([schema]).paths).toEqual([["code"]]);
  });
});

const ownPlaces: readonly (Omit<Case, "want"> & { readonly want: Readonly<Record<string, unknown>> })[] = [
  {
    name: "none where those of the API do",
    given: [body({ code: codes }), body({ error: codes })],
    want: {},
  },
  {
    name: "those that are beyond the places of the API",
    given: ["error", "fault", "issue", "problem", "reason"].map((name, index) => ({
      schema: body({ [name]: body({ code: codes }) }),
      uses: 9 - index,
    })),
    want: { op5: ["/reason/code", "/error/code", "/fault/code", "/issue/code", "/problem/code"] },
  },
  {
    name: "those that a place of the API would hide",
    given: [{ schema: body({ code: text, reason: text }), uses: 9 }, body({ code: text, reason: codes })],
    want: { op2: ["/reason", "/code"] },
  },
  {
    name: "none where what is before it is a status, which clients pass over",
    given: [
      { schema: body({ code: listed(10001, 10002) }), uses: 9 },
      { schema: body({ code: listed(404), reason: codes }), statuses: ["404"] },
    ],
    want: {},
  },
];

describe("findCodePlaces for places that are set", () => {
  const ofOperations = (given: OpenApiSchema, set: readonly string[]) =>
    [...findCodePlaces(errorBodies([given]), [set]).ofOperations].map(([, paths]) =>
      paths.map(formatPointer),
    );

  it("keeps to them, whatever a body has beside", () => {
    expect(ofOperations(body({ error: body({ code: codes, decline: text }) }), ["error", "decline"])).toEqual(
      [],
    );
  });

  it("finds others for bodies that have none of them", () => {
    expect(ofOperations(body({ code: codes }), ["error", "code"])).toEqual([["/code", "/error/code"]]);
  });
});

describe("findCodePlaces for operations", () => {
  it.each(ownPlaces)("finds $name", ({ given, want }) => {
    const found = [...find(given).ofOperations].map(([id, paths]) => [id, paths.map(formatPointer)]);
    expect(Object.fromEntries(found)).toEqual(want);
  });
});
