import { describe, expect, it } from "vitest";
import { codedResponse, contractOf, operationOf } from "./documents.js";

describe("an operation", () => {
  it("takes what it does not say from elsewhere", () => {
    const [operation] = contractOf({ paths: { "/things": { get: {} } } }).operations;
    expect(operation).toEqual({
      id: "get /things",
      method: "GET",
      path: "/things",
      tag: "default",
      summary: "get /things",
      deprecated: false,
      replacedBy: [],
      replay: "safe",
      secured: false,
      servers: [],
      parameters: [],
      successes: [],
      errors: [],
      deviations: [],
    });
  });

  it("says what the document says of it", () => {
    expect(
      operationOf({
        summary: "Do it",
        description: "Does it.",
        tags: ["things", "more"],
        deprecated: true,
        servers: [{ url: "https://b.example", description: "Own" }],
        "x-replaced-by": ["do-better"],
        "x-deviations": [{ status: 409 as never, reason: "It is old." }],
      }),
    ).toMatchObject({
      id: "do-thing",
      method: "POST",
      tag: "things",
      summary: "Do it",
      description: "Does it.",
      deprecated: true,
      servers: [{ name: "own", url: "https://b.example" }],
      replacedBy: ["do-better"],
      deviations: [{ status: "409", reason: "It is old." }],
    });
  });

  it.each([
    { name: "GET", method: "get", given: undefined, want: { replay: "safe" } },
    { name: "HEAD", method: "head", given: undefined, want: { replay: "safe" } },
    { name: "POST", method: "post", given: undefined, want: { replay: "once" } },
    { name: "PUT", method: "put", given: undefined, want: { replay: "once" } },
    { name: "a DELETE that says that it is safe", method: "delete", given: "safe", want: { replay: "safe" } },
    { name: "a GET that says that it is not", method: "get", given: "once", want: { replay: "once" } },
    {
      name: "a key in a header",
      method: "post",
      given: { keyed: { header: "Idempotency-Key" } },
      want: { replay: "keyed", replayKey: { in: "header", name: "Idempotency-Key" } },
    },
    {
      name: "a key in the body",
      method: "post",
      given: { keyed: { body: "requestId" } },
      want: { replay: "keyed", replayKey: { in: "body", name: "requestId" } },
    },
  ])("knows about repeating $name", ({ method, given, want }) => {
    expect(operationOf({ "x-replay": given }, { method })).toMatchObject(want);
  });

  it.each([
    { name: "the document's requirement", given: {}, security: [{ Key: [] }], want: true },
    { name: "its own", given: { security: [{ Key: [] }] }, security: [], want: true },
    { name: "its own, none", given: { security: [] }, security: [{ Key: [] }], want: false },
    { name: "an alternative of none", given: { security: [{}, { Key: [] }] }, security: [], want: true },
    { name: "nothing but the alternative of none", given: { security: [{}] }, security: [], want: false },
  ])("takes credentials by $name: $want", ({ given, security, want }) => {
    expect(operationOf(given, { document: { security } }).secured).toBe(want);
  });

  it("lists the places of its parameters and those of its path", () => {
    const parameters = [
      { name: "q", in: "query" },
      { $ref: "#/components/parameters/Page" },
      { name: "session", in: "cookie", required: true },
    ];
    const item = { parameters: [{ name: "id", in: "path", required: true }] };
    const components = { parameters: { Page: { name: "page", in: "query", required: true } } };
    expect(operationOf({ parameters }, { item, document: { components } as object }).parameters).toEqual([
      { place: "path", required: true },
      { place: "query", required: true },
    ]);
  });

  it("lets its own parameter take the place of its path's", () => {
    const item = { parameters: [{ name: "q", in: "query", required: true }] };
    expect(operationOf({ parameters: [{ name: "q", in: "query" }] }, { item }).parameters).toEqual([
      { place: "query", required: false },
    ]);
  });

  it.each([
    {
      name: "JSON before anything else",
      given: { "text/plain": {}, "application/json": {} },
      want: "application/json",
    },
    {
      name: "JSON of a kind",
      given: { "text/plain": {}, "application/vnd.a+json; v=1": {} },
      want: "application/vnd.a+json; v=1",
    },
    {
      name: "the first one",
      given: { "multipart/form-data": {}, "text/plain": {} },
      want: "multipart/form-data",
    },
  ])("sends $name", ({ given, want }) => {
    expect(operationOf({ requestBody: { required: true, content: given } }).requestBody).toEqual({
      mediaType: want,
      required: true,
    });
  });

  it("takes a sequence of JSON texts for no JSON", () => {
    const content = { "application/json-seq": {}, "application/json": {} };
    expect(operationOf({ requestBody: { content } }).requestBody?.mediaType).toBe("application/json");
  });

  it.each([
    { name: "no body", given: undefined },
    { name: "a body of no media type", given: { content: {} } },
    { name: "a reference that leads nowhere", given: { $ref: "#/components/requestBodies/Missing" } },
  ])("has none with $name", ({ given }) => {
    expect(operationOf({ ...(given && { requestBody: given }) })).not.toHaveProperty("requestBody");
  });

  it("tells successes from errors", () => {
    const responses = {
      "200": { content: { "application/json": {} } },
      "204": {},
      "2XX": { content: { "text/csv": {} } },
      "400": {},
      "5XX": {},
      default: {},
    };
    const { successes, errors } = operationOf({ responses });
    expect(successes).toEqual([
      { status: "200", mediaType: "application/json" },
      { status: "204" },
      { status: "2XX", mediaType: "text/csv" },
    ]);
    expect(errors.map(({ status, kind }) => `${status} ${kind}`)).toEqual([
      "400 invalidRequest",
      "5XX server",
      "default unexpectedStatus",
    ]);
  });

  it.each(["100", "302", "3XX"])("takes %s for no success", (status) => {
    expect(operationOf({ responses: { "200": {}, [status]: {} } }).successes).toEqual([{ status: "200" }]);
  });

  it("takes a range in lower case for a range", () => {
    expect(operationOf({ responses: { "4xx": codedResponse({ enum: ["A"] }) } })).toMatchObject({
      successes: [],
      errors: [{ codes: [{ code: "A" }] }],
    });
  });

  it("is found behind a reference to its path", () => {
    const components = { pathItems: { Things: { get: { operationId: "list-things" } } } };
    const { operations } = contractOf({
      paths: { "/things": { $ref: "#/components/pathItems/Things" } },
      components: components as object,
    });
    expect(operations.map(({ id }) => id)).toEqual(["list-things"]);
  });

  it("comes in the order of the document", () => {
    const get = (operationId: string) => ({ get: { operationId } });
    const { operations } = contractOf({ paths: { "/b": get("b"), "/a": get("a") } });
    expect(operations.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

describe("the codes of a status", () => {
  const codesOf = (response: Parameters<typeof codedResponse>[0], document: object = {}) =>
    operationOf({ responses: { "403": codedResponse(response) } }, { document }).errors[0]?.codes;

  it("have the meaning that stands at the schema, as a map or as a list, before that of the catalog", () => {
    const document = {
      "x-error-catalog": { A: { meaning: "A of the catalog." }, C: { meaning: "C of the catalog." } },
    };
    const schema = {
      enum: ["A", "B", "C", "D"],
      "x-enumDescriptions": { A: "A of the map." },
      "x-enum-descriptions": ["A of the list.", "B of the list."],
    };
    expect(codesOf(schema, document)?.map(({ meaning }) => meaning)).toEqual([
      "A of the map.",
      "B of the list.",
      "C of the catalog.",
      "",
    ]);
  });

  it("keep to their places in the list of meanings beside values that are no codes", () => {
    const schema = { enum: ["A", null, "B"], "x-enum-descriptions": ["Of A.", "Of null.", "Of B."] };
    expect(codesOf(schema)?.map(({ meaning }) => meaning)).toEqual(["Of A.", "Of B."]);
  });

  it("have the meaning that describes a constant", () => {
    const schema = { oneOf: [{ const: "A", description: "Of A." }, { const: "B" }] };
    expect(codesOf(schema)?.map(({ meaning }) => meaning)).toEqual(["Of A.", ""]);
  });

  it("have fix and advice of their operation before those of the catalog", () => {
    const document = {
      "x-error-catalog": {
        A: { meaning: "A.", fix: "Fix of the catalog.", retry: "never" },
        B: { meaning: "B.", fix: "Fix of the catalog." },
      },
    };
    const schema = { enum: ["A", "B", "C"], "x-error-catalog": { A: { fix: "Own fix." } } };
    expect(codesOf(schema, document)).toMatchObject([
      { code: "A", fix: "Own fix.", retry: "never" },
      { code: "B", fix: "Fix of the catalog." },
      { code: "C", meaning: "" },
    ]);
  });

  it("are generic where the shared response of the status says so", () => {
    const shared = { description: "", "x-error": { status: "403", kind: "forbidden", code: "FORBIDDEN" } };
    const codes = codesOf({ enum: ["FORBIDDEN", "A"] }, { components: { responses: { Shared: shared } } });
    expect(codes?.map(({ code, generic }) => [code, generic])).toEqual([
      ["FORBIDDEN", true],
      ["A", false],
    ]);
  });

  it("come with the example of their name, references followed", () => {
    const response = codedResponse(
      { enum: ["A", "B", "toString"] },
      {
        content: {
          "application/json": {
            schema: { properties: { errorCode: { enum: ["A", "B", "toString"] } } },
            examples: {
              A: { value: { errorCode: "A" } },
              B: { $ref: "#/components/examples/B" },
            },
          },
        },
      },
    );
    const components = { examples: { B: { value: { errorCode: "B", hint: 1 } } } };
    const { errors } = operationOf(
      { responses: { "403": response } },
      { document: { components } as object },
    );
    expect(errors[0]?.codes.map(({ sample }) => sample)).toEqual([
      { errorCode: "A" },
      { errorCode: "B", hint: 1 },
      undefined,
    ]);
  });

  it("are each listed once", () => {
    expect(codesOf({ anyOf: [{ enum: ["A", "B", "A"] }, { enum: ["B"] }] })?.map(({ code }) => code)).toEqual(
      ["A", "B"],
    );
  });

  it("say nothing of their origin where none is known", () => {
    expect(codesOf({ enum: ["A"] })).toEqual([{ code: "A", meaning: "", generic: false }]);
  });
});

describe("the norms", () => {
  it("are what HTTP says where the document says nothing", () => {
    const { norms } = contractOf({});
    expect(norms.map(({ status, kind, retry }) => `${status} ${kind} ${retry}`)).toEqual([
      "400 invalidRequest after-fix",
      "401 unauthorized after-credentials",
      "403 forbidden after-fix",
      "404 notFound after-fix",
      "429 rateLimited after-delay",
      "5XX server after-delay",
    ]);
  });

  it("are what the shared responses say, in the order of the statuses", () => {
    const { norms } = contractOf({
      components: {
        responses: {
          Plain: { description: "No norm." },
          Conflict: { description: "Taken.", "x-error": { status: "409", kind: "any", code: "TAKEN" } },
          Forbidden: {
            description: "Not yours.",
            "x-error": {
              status: "403",
              kind: "any",
              title: "No",
              retry: "never",
              troubleshooting: ["Ask."],
              guide: "Roles",
            },
          },
        },
      },
    });
    expect(norms.map(({ status }) => status)).toEqual(["400", "401", "403", "404", "409", "429", "5XX"]);
    expect(norms.find(({ status }) => status === "403")).toEqual({
      status: "403",
      kind: "forbidden",
      title: "No",
      description: "Not yours.",
      retry: "never",
      troubleshooting: ["Ask."],
      guide: "Roles",
    });
    expect(norms.find(({ status }) => status === "409")).toEqual({
      status: "409",
      kind: "unexpectedStatus",
      title: "409",
      description: "Taken.",
      genericCode: "TAKEN",
      troubleshooting: [],
    });
  });
});

describe("the catalog", () => {
  const responses = {
    "403": codedResponse({ enum: ["B", "A"], "x-enumDescriptions": { A: "A of do-thing." } }),
  };

  it("has every documented code by name, with what the operations say where the document has no entry", () => {
    const { catalog } = contractOf({
      paths: { "/things": { get: { operationId: "do-thing", responses } } },
      "x-error-catalog": {
        B: {
          title: "Bee",
          meaning: "B.",
          fix: "Mend it.",
          retry: "never",
          resolvedBy: ["do-thing", "no-such-operation"],
          since: "2026-01-01",
          deprecated: true,
        },
        UNUSED: { meaning: "No operation has it." },
      },
    });
    expect(catalog).toEqual([
      { code: "A", title: "A", meaning: "A of do-thing.", resolvedBy: [], deprecated: false },
      {
        code: "B",
        title: "Bee",
        meaning: "B.",
        fix: "Mend it.",
        retry: "never",
        resolvedBy: ["do-thing"],
        since: "2026-01-01",
        deprecated: true,
      },
    ]);
  });

  it("takes the meaning of the first operation that has one", () => {
    const bare = { "403": codedResponse({ enum: ["A"] }) };
    const { catalog } = contractOf({
      paths: { "/a": { get: { responses: bare } }, "/b": { get: { responses } } },
    });
    expect(catalog[0]).toMatchObject({ code: "A", meaning: "A of do-thing." });
  });

  it("takes no inherited entry", () => {
    const { catalog } = contractOf({
      paths: { "/a": { get: { responses: { "403": codedResponse({ enum: ["constructor"] }) } } } },
      "x-error-catalog": {},
    });
    expect(catalog).toEqual([
      { code: "constructor", title: "constructor", meaning: "", resolvedBy: [], deprecated: false },
    ]);
  });
});

describe("the contract", () => {
  it("says what the API is called, and names its tags", () => {
    expect(
      contractOf({
        info: { title: "Things", version: "2", description: "All of them." },
        servers: [{ url: "https://a.example", description: "Live" }],
        tags: [
          { name: "things", "x-displayName": "Things" },
          { name: "rest", description: "The rest." },
        ],
      }),
    ).toMatchObject({
      title: "Things",
      version: "2",
      description: "All of them.",
      codePointer: "/errorCode",
      servers: [{ name: "live", url: "https://a.example" }],
      tags: [
        { name: "things", title: "Things" },
        { name: "rest", title: "rest", description: "The rest." },
      ],
    });
  });

  it("is plain data", () => {
    const contract = contractOf({
      paths: { "/a": { get: { responses: { "403": codedResponse({ enum: ["A"] }) } } } },
    });
    expect(JSON.parse(JSON.stringify(contract))).toEqual(contract);
  });
});
