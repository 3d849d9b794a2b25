import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DocumentedCode } from "../../../generators/contract/contract.js";
import { understand } from "../../../generators/index.js";
import type { OpenApiDocument, OpenApiOperation } from "../../../generators/openapi/openapi.js";
import { toStatusKind } from "../../../generators/openapi/status-kind.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";
import { withoutAdvice } from "../../without-advice.js";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
});
afterEach(() => folder.remove());

/** Expands a document without faults. */
async function expand(document: object, text = JSON.stringify(document)) {
  await folder.write({ "openapi.yaml": text });
  const { understood, diagnostics } = await understand({
    name: "things",
    root: join(folder.path, "openapi.yaml"),
    output: join(folder.path, "generated"),
    code: "/errorCode",
    client: { name: "things-client", version: "0.0.0" },
    rules: { ...withoutAdvice, "errors/code-without-meaning": "off" },
  });
  expect(diagnostics).toEqual([]);
  if (!understood) throw new Error("the document cannot be used");
  return understood;
}

const content = { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } };
const shared = (status: string, norm: object = {}) => ({
  description: `The norm of ${status}.`,
  content,
  "x-error": { status, kind: toStatusKind(status), ...norm },
});

/** A document with the operation `POST /things` and some shared responses. */
function documentWith(
  operation: object,
  responses: object = { Forbidden: shared("403") },
  more: object = {},
) {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {
      "/things": {
        post: { operationId: "do-thing", responses: { "200": { description: "Done." } }, ...operation },
      },
    },
    components: {
      securitySchemes: { Key: { type: "apiKey", in: "header", name: "X-Key" } },
      schemas: { ErrorBody: { type: "object", properties: { errorCode: { type: "string" } } } },
      responses,
    },
    "x-error-catalog": {
      A: { meaning: "A of the catalog.", fix: "Fix of the catalog.", retry: "never" },
      GENERIC: { meaning: "No." },
    },
    ...more,
  };
}

const operationOf = ({ paths }: OpenApiDocument) => paths?.["/things"]?.post as OpenApiOperation;
const responsesOf = (document: OpenApiDocument) => operationOf(document).responses ?? {};
const reference = (name: string) => ({ $ref: `#/components/responses/${name}` });

describe("the shared responses", () => {
  const cases = [
    { name: "listed alone", given: {}, norm: {}, want: undefined },
    { name: "of every operation", given: {}, norm: { scope: "every-operation" }, want: reference("Shared") },
    {
      name: "of every operation, where it never occurs",
      given: { "x-errors": { "401": false } },
      norm: { scope: "every-operation" },
      want: undefined,
    },
    {
      name: "of secured operations, on one that is not",
      given: {},
      norm: { scope: "secured-operations" },
      want: undefined,
    },
    {
      name: "of secured operations, on one that is",
      given: { security: [{ Key: [] }] },
      norm: { scope: "secured-operations" },
      want: reference("Shared"),
    },
    {
      name: "of secured operations, by what the document says",
      given: {},
      norm: { scope: "secured-operations" },
      more: { security: [{ Key: [] }] },
      want: reference("Shared"),
    },
    {
      name: "of secured operations, on one that says otherwise than the document",
      given: { security: [] },
      norm: { scope: "secured-operations" },
      more: { security: [{ Key: [] }] },
      want: undefined,
    },
    {
      name: "of every operation, on one that documents the status itself",
      given: { responses: { "401": { description: "Own." } } },
      norm: { scope: "every-operation" },
      want: { description: "Own." },
    },
  ];

  it.each(cases)("are added where they apply: $name", async ({ given, norm, more, want }) => {
    const { document } = await expand(documentWith(given, { Shared: shared("401", norm) }, more));
    expect(responsesOf(document)["401"]).toEqual(want);
  });
});

describe("the codes of an operation", () => {
  it("share the response that says no more", async () => {
    const { document } = await expand(
      documentWith({ "x-errors": { "403": ["GENERIC"] } }, { Forbidden: shared("403", { code: "GENERIC" }) }),
    );
    expect(responsesOf(document)["403"]).toEqual(reference("Forbidden"));
  });

  it.each([
    {
      name: "there is another code",
      errors: { "403": ["GENERIC", "A"] },
      norm: shared("403", { code: "GENERIC" }),
    },
    { name: "it is another code", errors: { "403": ["A"] }, norm: shared("403", { code: "GENERIC" }) },
    {
      name: "the operation has words of its own",
      errors: { "403": { GENERIC: "Own words." } },
      norm: shared("403", { code: "GENERIC" }),
    },
    {
      name: "the operation has a fix of its own",
      errors: { "403": { GENERIC: { fix: "Own fix." } } },
      norm: shared("403", { code: "GENERIC" }),
    },
    {
      name: "the norm is that of the range",
      errors: { "403": ["GENERIC"] },
      norm: shared("4XX", { code: "GENERIC" }),
    },
    {
      name: "the norm is that of any status",
      errors: { "403": ["GENERIC"] },
      norm: shared("default", { code: "GENERIC" }),
    },
  ])("have a response of their own where $name", async ({ errors, norm }) => {
    const { document } = await expand(documentWith({ "x-errors": errors }, { Shared: norm }));
    expect(responsesOf(document)["403"]).toMatchObject({
      description: norm.description,
      content: { "application/json": { schema: { $ref: "#/components/schemas/DoThingForbidden" } } },
    });
  });

  it("take the response of the exact status before that of the range, and that before any", async () => {
    const describeWith = async (...statuses: readonly string[]) => {
      const responses = Object.fromEntries(statuses.map((status) => [`Of${status}`, shared(status)]));
      const { document } = await expand(documentWith({ "x-errors": { "403": ["A"] } }, responses));
      return (responsesOf(document)["403"] as { readonly description: string }).description;
    };
    expect(await describeWith("default", "4XX", "403")).toBe("The norm of 403.");
    expect(await describeWith("default", "4XX")).toBe("The norm of 4XX.");
    expect(await describeWith("default", "5XX")).toBe("The norm of default.");
  });

  it.each([
    { name: "nothing", given: null, want: undefined },
    { name: "the same", given: { fix: "Fix of the catalog.", retry: "never" }, want: undefined },
    { name: "another fix", given: { fix: "Own fix.", retry: "never" }, want: { A: { fix: "Own fix." } } },
    { name: "other advice", given: { retry: "after-fix" }, want: { A: { retry: "after-fix" } } },
  ])("keep of fix and advice what is otherwise than in the catalog: $name", async ({ given, want }) => {
    const { document } = await expand(documentWith({ "x-errors": { "403": { A: given } } }));
    expect(document.components?.schemas?.DoThingForbiddenCode?.["x-error-catalog"]).toEqual(want);
  });

  it("leave no shorthand behind", async () => {
    const { document } = await expand(documentWith({ "x-errors": { "403": ["A"] } }));
    expect(operationOf(document)).not.toHaveProperty("x-errors");
  });
});

describe("a response that the operation describes itself", () => {
  const own = (more: object = {}) => ({ description: "Already ended.", content, ...more });
  const withOwn = (response: object, responses: object = {}) =>
    documentWith(
      { responses: { "200": { description: "Done." }, "403": response }, "x-errors": { "403": ["A"] } },
      responses,
      { "x-error-catalog": { A: { meaning: "A of the catalog." } } },
    );
  const coded = { $ref: "#/components/schemas/DoThingForbidden" };
  const sample = { summary: "A", value: { errorCode: "A" } };

  it("needs no shared response, and keeps its words and headers", async () => {
    const headers = { "X-Trace": { schema: { type: "string" } } };
    const { document } = await expand(withOwn(own({ headers })));
    expect(responsesOf(document)["403"]).toEqual({
      description: "Already ended.",
      headers,
      content: { "application/json": { schema: coded, examples: { A: sample } } },
    });
  });

  it("keeps its description beside the body and the headers of a shared one", async () => {
    const headers = { "Retry-After": { schema: { type: "integer" } } };
    const forbidden = { ...shared("403"), headers };
    const { document } = await expand(withOwn({ description: "Already ended." }, { Forbidden: forbidden }));
    expect(responsesOf(document)["403"]).toMatchObject({
      description: "Already ended.",
      headers,
      content: { "application/json": { schema: coded } },
    });
  });

  it("is no more than the shared one where it references it", async () => {
    const { document } = await expand(
      withOwn(reference("Forbidden"), { Forbidden: shared("403", { code: "A" }) }),
    );
    expect(responsesOf(document)["403"]).toEqual(reference("Forbidden"));
  });

  it("has its schema in place, examples and other media types", async () => {
    const schema = { type: "object", required: ["errorCode"], properties: { errorCode: { type: "string" } } };
    const json = { schema, example: { errorCode: "A", reason: "Own." } };
    const html = { schema: { type: "string" } };
    const { document } = await expand(
      withOwn(own({ content: { "text/html": html, "application/json": json } })),
    );
    expect(responsesOf(document)["403"]).toMatchObject({
      content: {
        "text/html": html,
        "application/json": { schema: coded, examples: { A: { value: { errorCode: "A", reason: "Own." } } } },
      },
    });
    expect(document.components?.schemas?.DoThingForbidden?.allOf?.[0]).toEqual(schema);
  });

  it("may be in another file, and so may a schema in it", async () => {
    await folder.write({
      "more/no.yaml":
        "description: Already ended.\ncontent: { application/json: { schema: { allOf: [{ $ref: ./error.yaml }] } } }\n",
      "more/error.yaml": "type: object\nproperties: { errorCode: { type: string } }\n",
    });
    const { document } = await expand(withOwn({ $ref: "more/no.yaml" }));
    expect(responsesOf(document)["403"]).toMatchObject({ description: "Already ended." });
    const { allOf = [] } = document.components?.schemas?.DoThingForbidden ?? {};
    expect(allOf[0]).toEqual({ allOf: [{ $ref: "#/components/schemas/error" }] });
  });
});

describe("codes that are whole numbers in the body", () => {
  it("are numbers in the schema and in the sample", async () => {
    const { document } = await expand(
      documentWith({ "x-errors": { "403": { "4001": "No." } } }, undefined, {
        "x-error-catalog": {},
        components: {
          schemas: { ErrorBody: { type: "object", properties: { errorCode: { type: "integer" } } } },
          responses: { Forbidden: shared("403") },
        },
      }),
    );
    expect(document.components?.schemas?.DoThingForbiddenCode).toMatchObject({
      type: "integer",
      enum: [4001],
      "x-enumDescriptions": { "4001": "No." },
    });
    expect(responsesOf(document)["403"]).toMatchObject({
      content: { "application/json": { examples: { "4001": { value: { errorCode: 4001 } } } } },
    });
  });
});

describe("codes that are URIs", () => {
  it("may be called by their last part, from the catalog or from what a body lists", async () => {
    const urn = "urn:things:lost";
    const uri = "https://api.example/errors/gone";
    const document = documentWith({
      "x-errors": { "403": { gone: null, lost: "It is lost.", new: "It is new." } },
    });
    const { contract } = await expand({
      ...document,
      components: {
        ...document.components,
        schemas: {
          ErrorBody: {
            type: "object",
            properties: { errorCode: { type: "string", enum: [urn, uri, "new", "other"] } },
          },
        },
      },
      "x-error-catalog": { [uri]: { meaning: "It is gone." } },
    });
    const codes = contract.operations.flatMap(({ errors }) => errors.flatMap((error) => error.codes));
    expect(codes.map(({ code, meaning }) => [code, meaning])).toEqual([
      [uri, "It is gone."],
      [urn, "It is lost."],
      ["new", "It is new."],
    ]);
  });
});

describe("the shared responses of a document", () => {
  it("may be one file, behind one reference", async () => {
    const text = JSON.stringify(shared("403")).replace("#/", "openapi.yaml#/");
    await folder.write({ "errors.yaml": `Forbidden: ${text}\n` });
    const { components } = documentWith({});
    const responses = { $ref: "errors.yaml" };
    const { document } = await expand(
      documentWith({ "x-errors": { "403": ["A"] } }, {}, { components: { ...components, responses } }),
    );
    expect(responsesOf(document)["403"]).toMatchObject({ description: "The norm of 403." });
    expect(document.components?.responses).toHaveProperty("Forbidden");
  });
});

describe("the origin of a code", () => {
  const text = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    post:
      operationId: do-thing
      responses:
        "200": { description: Done. }
        "409":
          description: Taken.
          content:
            application/json:
              schema:
                properties:
                  errorCode:
                    enum:
                      - TAKEN
        "410": { $ref: "#/components/responses/Gone" }
      x-errors:
        "400": [A]
        "403":
          A:
          B: Of the operation.
          GENERIC:
components:
  schemas: { ErrorBody: { type: object, properties: { errorCode: { type: string } } } }
  responses:
    Any:
      description: No.
      content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }
      x-error: { status: 4XX, kind: unexpectedStatus }
    Gone:
      description: Gone.
      content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }
      x-error:
        status: "410"
        kind: unexpectedStatus
        code: GENERIC
x-error-catalog:
  A:
    meaning: Of the catalog.
  GENERIC:
    title: No
    meaning: No.
`;

  const at = (pointer: string) => ({ file: "openapi.yaml", pointer });
  const operation = "/paths/~1things/post";
  const inSchema = `${operation}/responses/409/content/application~1json/schema/properties/errorCode/enum/0`;

  it("is where code and meaning were written", async () => {
    const { contract } = await expand({}, text);
    const origins = contract.operations[0]?.errors.flatMap(({ status, codes }) =>
      codes.map(({ code, origin, meaningOrigin }: DocumentedCode) => ({
        name: `${status} ${code}`,
        origin,
        meaningOrigin,
      })),
    );
    expect(origins).toEqual([
      {
        name: "400 A",
        origin: at(`${operation}/x-errors/400/0`),
        meaningOrigin: at("/x-error-catalog/A/meaning"),
      },
      {
        name: "403 A",
        origin: at(`${operation}/x-errors/403/A`),
        meaningOrigin: at("/x-error-catalog/A/meaning"),
      },
      {
        name: "403 B",
        origin: at(`${operation}/x-errors/403/B`),
        meaningOrigin: at(`${operation}/x-errors/403/B`),
      },
      {
        name: "403 GENERIC",
        origin: at(`${operation}/x-errors/403/GENERIC`),
        meaningOrigin: at("/x-error-catalog/GENERIC/meaning"),
      },
      {
        name: "409 TAKEN",
        origin: at(inSchema),
        meaningOrigin: at(inSchema),
      },
      {
        name: "410 GENERIC",
        origin: at("/components/responses/Gone/x-error/code"),
        meaningOrigin: at("/x-error-catalog/GENERIC/meaning"),
      },
    ]);
  });
});
