import { beforeAll, describe, expect, it } from "vitest";
import { toStatusKind } from "../../generators/openapi/status-kind.js";
import { buildCase } from "../golden/build-case.js";
import { typeCheck } from "../golden/type-check.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import { answer, catalogOf, oddDocument, pathsOf, sharedResponses } from "./odd-documents.js";

interface Case {
  readonly name: string;
  readonly given: object;
}

const forbidden = { Forbidden: { status: "403", kind: "forbidden", code: "FORBIDDEN" } };
const json = { "application/json": { schema: { type: "object" } } };

const cases: readonly Case[] = [
  { name: "no operation at all", given: oddDocument() },
  {
    name: "operations called as the client's own functions, types and modules",
    given: oddDocument({
      paths: pathsOf(
        Object.fromEntries(
          `network server timeout code operation any generic input-issue handlers
          api-key bearer bearer-auth header-auth call-operation classify-answer create-client match unwrap
          catalog components contracts operations paths schema errors testing
          await then default require module exports arguments undefined type as of NaN
          date promise blob result client カード ユーザー __proto__ constructor`
            .split(/\s+/)
            .map((id) => [id, {}]),
        ),
      ),
    }),
  },
  {
    name: "operations that fold to the same name, and to what is made of it",
    given: oddDocument({
      paths: pathsOf({
        "create-card": {},
        create_card: {},
        createCard: {},
        "create-card2": {},
        "create-card-contract": {},
        "create-card-error": {},
        CreateCard: {},
      }),
    }),
  },
  ...["401", "404", "409", "429", "500", "4XX", "5XX", "default"].map((status) => ({
    name: `a generic code of ${status}`,
    given: oddDocument({
      "x-error-catalog": catalogOf("GENERIC", "RULE"),
      paths: pathsOf({ "do-thing": { "x-errors": { [status]: ["GENERIC"] } } }),
      components: sharedResponses({ Shared: { status, kind: toStatusKind(status), code: "GENERIC" } }),
    }),
  })),
  {
    name: "generic codes of statuses of one kind",
    given: oddDocument({
      "x-error-catalog": catalogOf("CONFLICT", "INVALID"),
      paths: pathsOf({ "do-thing": { "x-errors": { "409": ["CONFLICT"], "422": ["INVALID"] } } }),
      components: sharedResponses({
        Conflict: { status: "409", kind: "unexpectedStatus", code: "CONFLICT" },
        Invalid: { status: "422", kind: "unexpectedStatus", code: "INVALID" },
      }),
    }),
  },
  {
    name: "headers that shorten to the same argument",
    given: oddDocument({
      security: [{ One: [], Two: [] }],
      paths: pathsOf({ "do-thing": {} }),
      components: {
        securitySchemes: {
          One: { type: "apiKey", in: "header", name: "X-Api-Key" },
          Two: { type: "apiKey", in: "header", name: "X-Key" },
        },
      },
    }),
  },
  {
    name: "headers that are called as parts of JavaScript, and one for the token",
    given: oddDocument({
      security: [{ One: [], Two: [] }, { Token: [] }],
      paths: pathsOf({ "do-thing": {} }),
      components: {
        securitySchemes: {
          One: { type: "apiKey", in: "header", name: "__proto__" },
          Two: { type: "apiKey", in: "header", name: "Authorization" },
          Token: { type: "http", scheme: "bearer" },
        },
      },
    }),
  },
  {
    name: "servers of the same name, without a name, with a number for a name",
    given: oddDocument({
      servers: ["Live", "live", "", "2024", "Server 2", "constructor"].map((description, index) => ({
        url: `https://${index}.example.com`,
        description,
      })),
      paths: pathsOf({ "do-thing": {} }),
    }),
  },
  {
    name: "an operation that takes a parameter of its path otherwise",
    given: oddDocument({
      paths: {
        "/things": {
          parameters: [{ name: "q", in: "query", required: true, schema: { type: "string" } }],
          get: {
            operationId: "list-things",
            parameters: [{ name: "q", in: "query", schema: { type: "string" } }],
            responses: { "200": { description: "All." } },
          },
        },
      },
    }),
  },
  {
    name: "bodies and answers of every kind",
    given: oddDocument({
      paths: pathsOf(
        Object.fromEntries(
          [
            ...["application/json", "application/x-ndjson", "application/json-seq", "text/json", "text/csv"],
            ...["*/*", "image/*", "application/vnd.a+json; v=1", "multipart/form-data", "multipart/mixed"],
            ...[
              "application/x-www-form-urlencoded",
              "application/octet-stream",
              "Application/JSON",
              "odd/odd",
            ],
          ].map((mediaType, index) => [
            `send-${index}`,
            {
              requestBody: { content: { [mediaType]: { schema: { type: "object" } } } },
              responses: {
                "200": { description: "Done.", content: { [mediaType]: { schema: { type: "object" } } } },
                "2XX": { description: "Done otherwise.", content: json },
                "204": { description: "Nothing." },
                "304": { description: "As before." },
              },
            },
          ]),
        ),
      ),
    }),
  },
  {
    name: "codes that are names of JavaScript's own",
    given: oddDocument({
      "x-error-catalog": catalogOf(
        "constructor",
        "toString",
        "then",
        "default",
        "a-b",
        "a_b",
        "404",
        "FORBIDDEN",
      ),
      paths: pathsOf({
        "do-thing": {
          "x-errors": {
            "403": ["constructor", "toString", "then", "default", "a-b", "a_b", "404", "FORBIDDEN"],
          },
        },
        "do-more": { responses: { "409": answer({ enum: ["__proto__", "", " ", "\u2028", "'", "*/"] }) } },
      }),
      components: sharedResponses(forbidden),
    }),
  },
  {
    name: "schemas that are called as types of TypeScript",
    given: oddDocument({
      paths: pathsOf({
        "do-thing": {
          responses: {
            "200": {
              description: "Done.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Promise" } } },
            },
          },
        },
      }),
      components: {
        schemas: {
          Promise: { type: "object", properties: { constructor: { $ref: "#/components/schemas/Record" } } },
          Record: { type: "object", properties: { $ref: { type: "string" }, "a-b": { type: "string" } } },
          Error: { type: "string" },
        },
      },
    }),
  },
];

const folder = import.meta.dirname.replaceAll("\\", "/");
const clientFolder = (index: number) => `${folder}/client-${index}/client/`;

let complaints: readonly string[] = [];
const faults = new Map<number, readonly string[]>();
beforeAll(async () => {
  const files = new Map<string, string>();
  for (const [index, { given }] of cases.entries()) {
    const temporary = await createTemporaryFolder();
    await temporary.write({ "openapi.yaml": JSON.stringify(given) });
    const built = await buildCase(temporary.path);
    await temporary.remove();
    faults.set(
      index,
      // What the client cannot carry is said, and compiles all the same.
      built.diagnostics
        .filter(({ rule }) => rule !== "document/not-carried")
        .map(({ rule, message }) => `${rule}: ${message}`),
    );
    for (const [path, text] of built.files) {
      if (path.startsWith("client/")) files.set(clientFolder(index) + path.slice("client/".length), text);
    }
  }
  complaints = typeCheck(files);
});

describe("a client compiles", () => {
  it.each(cases.map((one, index) => ({ ...one, index })))("of a document with $name", ({ index }) => {
    expect(faults.get(index)).toEqual([]);
    expect(complaints.filter((line) => line.startsWith(clientFolder(index)))).toEqual([]);
  });
});
