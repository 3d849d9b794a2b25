import { expect, it } from "vitest";
import { card, from, lintText, testRule } from "./test-rule.js";

it("document/unreadable has no place to point to", async () => {
  const [problem, ...more] = await lintText({ "README.md": "No document here." });
  expect(problem).toMatch(/^document\/unreadable `.+openapi\.yaml` cannot be read: ENOENT/);
  expect(more).toEqual([]);
});

testRule("document/syntax", [
  { name: "a bracket left open", document: from("document/syntax"), problems: ["3:1 deficient indentation"] },
  {
    name: "in a file behind a reference, without what follows from the hole",
    document: {
      "openapi.yaml": card().replace("    get:\n", "    post: { $ref: ./post.yaml }\n    get:\n"),
      "post.yaml": "operationId: create-card\noperationId: create-cards\n",
    },
    problems: ["post.yaml:2:1 duplicated mapping key"],
  },
]);

testRule("document/unsupported", [
  {
    name: "Swagger",
    document: from("document/unsupported"),
    problems: ["1:1 Swagger 2.0 is not supported: OpenAPI 3.0, 3.1 and 3.2 are"],
  },
]);

testRule("document/unresolved-reference", [
  {
    name: "a slip in a pointer",
    document: from("document/unresolved-reference"),
    problems: ["10:58 the reference `#/components/schemas/Crad` cannot be resolved"],
  },
  {
    name: "what every object has by nature, and what is no text",
    document: from(
      "document/unresolved-reference",
      ["#/components/schemas/Crad", "#/constructor"],
      ["Card: { type: object }", "Card: { $ref: 5 }\n    Cards: { $ref: '#/__proto__' }"],
    ),
    problems: [
      "10:58 the reference `#/constructor` cannot be resolved",
      "13:19 a `$ref` is text but here it is `number`",
      "14:20 the reference `#/__proto__` cannot be resolved",
    ],
  },
  {
    name: "what an extension or an example holds, which is left out",
    document: from(
      "document/unresolved-reference",
      ["#/components/schemas/Crad", "#/components/schemas/Card"],
      [
        "Card: { type: object }",
        "Card: { example: { $ref: gone.yaml } }\n  x-more: { a: { $ref: gone.yaml } }",
      ],
    ),
    problems: [
      "13:30 the reference `gone.yaml` cannot be resolved, and is left out",
      "14:24 the reference `gone.yaml` cannot be resolved, and is left out",
    ],
  },
]);

testRule("document/structure", [
  {
    name: "a section of the components in the root",
    document: `${card()}responses: {}\n`,
    problems: ["23:1 property `responses` is not expected here; it belongs in `components`"],
  },
  {
    name: "an unknown key",
    document: from("document/structure"),
    problems: ["7:7 property `response` is not expected here; did you mean `responses`"],
  },
]);

testRule("document/structure", [
  {
    name: "keys of responses that are none",
    document: from("document/structure", [
      "response: {",
      'responses: { 4XX: { description: No. }, 4xx: { description: No. }, 40X: {}, "600": {},',
    ]),
    problems: [
      "7:52 `4xx` is the range `4XX`, which is also there",
      "7:79 `40X` is not a status, a range such as `4XX`, or `default`",
      "7:90 `600` is not a status, a range such as `4XX`, or `default`",
    ],
  },
  {
    name: "text that YAML takes for a number",
    document: from("document/structure", [
      "response: {",
      'responses: { "403": { description: No., content: { text/plain: { schema: { type: string, enum: [010, 1e3, true, no, "1"] } } } },',
    ]),
    problems: [
      "7:103 `010` is a number in YAML but a string in its schema, and is read as the string; put it in quotes",
      "7:108 `1e3` is a number in YAML but a string in its schema, and is read as the string; put it in quotes",
      "7:113 `true` is a boolean in YAML but a string in its schema, and is read as the string; put it in quotes",
    ],
  },
  {
    name: "codes that YAML takes for numbers, in keys and in lists",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      x-errors:
        "403":
          05: Do not honour.
          "051": Too much.
          4001: Frozen.
        "409": [007, "14"]
      responses:
        "200": { description: The cards. }
        "403": &error
          description: No.
          content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } }
        "409": *error
x-error-catalog:
  05: { meaning: Do not honour., fix: Ask the bank., retry: never }
  "051": { meaning: Too much., fix: Pay less., retry: after-fix }
  4001: { meaning: Frozen., fix: Unfreeze it., retry: after-fix }
  007: { meaning: Full., fix: Wait., retry: after-delay }
  "14": { meaning: No such card., fix: Correct it., retry: after-fix }
components:
  schemas:
    Error: { type: object, required: [errorCode], properties: { errorCode: { type: string } } }
`,
    problems: [
      "9:11 `05` is 5 in YAML, and is read as the text that it is here; put it in quotes",
      "12:17 `007` is 7 in YAML, and is read as the text that it is here; put it in quotes",
      "20:3 `05` is 5 in YAML, and is read as the text that it is here; put it in quotes",
      "23:3 `007` is 7 in YAML, and is read as the text that it is here; put it in quotes",
    ],
  },
]);

testRule("errors/invalid-session", [
  {
    name: "an operation that takes no refresh token",
    document: from(
      "errors/invalid-session",
      ["      requestBody: { content: { application/json: { schema: { type: object } } } }\n", ""],
      ["renew: renew-token,", "renew: renew-tokens,"],
    ),
    problems: [
      "20:52 the session of `Token` renews by `renew-tokens`, which takes no body for the refresh token",
    ],
  },
]);

testRule("document/not-carried", [
  {
    name: "integers that JavaScript has no number for",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards., content: { application/json: { schema: { $ref: "#/components/schemas/Id" } } } } }
components:
  schemas:
    Id:
      type: integer
      minimum: -9223372036854775808
      maximum: 9223372036854775807
      default: 10000000000000000000000
      enum: [9007199254740991, 9007199254740992, 9007199254740993]
`,
    problems: [
      "13:16 `9223372036854775807` has more digits than a number of JavaScript holds: it is read as 9223372036854776000",
      "15:50 `9007199254740993` has more digits than a number of JavaScript holds: it is read as 9007199254740992",
    ],
  },
  {
    name: "codes in XML",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses:
        "409":
          description: Taken.
          content:
            application/xml: &body
              schema: { type: object, properties: { code: { type: string, enum: [CARD_TAKEN, CARD_LOST] } } }
        "410":
          description: Gone.
          content: { application/xml: *body, application/json: *body }
`,
    problems: [
      "10:11 1 error response with codes in a body that is no JSON: the client reads no code there, so that the error is of the kind of its status",
    ],
  },
  {
    name: "each kind once, with the number of places",
    document: from("document/not-carried", [
      "Certificate: { type: mutualTLS }",
      "Certificate: { type: mutualTLS }\n    Other: { type: mutualTLS }",
    ]),
    problems: [
      "11:26 2 security schemes of type `mutualTLS`: a client certificate is given to the platform, for example through the option `fetch`",
    ],
  },
  {
    name: "credentials",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
servers: [{ url: https://api.example.com }]
security: [{ Digest: [] }, { Cookie: [], Missing: [] }]
paths:
  /cards:
    get:
      operationId: list-cards
      servers: [{ url: https://bucket.example.net }]
      responses: { "200": { description: The cards. } }
components:
  securitySchemes:
    Digest: { type: http, scheme: digest }
    Cookie: { type: apiKey, in: cookie, name: sid }
`,
    problems: [
      "4:28 1 security requirement with a scheme that `components` does not declare: the client has no credentials for it",
      "7:5 1 operation at a server that shares no domain with those of the document: the credentials of the API are not sent there, unless the operation has `security` of its own",
      "13:21 1 security scheme that the client has no form for: requests go without its credentials, unless an `Auth` of your own, such as `headerAuth`, adds them",
      "14:21 1 security scheme with a cookie: a browser sends no cookies that a program sets, but those that it has for the server",
    ],
  },
  {
    name: "callbacks, and parts inside of parts",
    document: `openapi: 3.2.0
info: { title: Cards, version: "1" }
servers: [{ url: https://api.example.com }]
paths:
  /cards:
    post:
      operationId: add-cards
      requestBody:
        content:
          multipart/form-data:
            schema: { type: object, properties: { cards: { type: object } } }
            encoding:
              cards:
                encoding: { number: { contentType: text/plain } }
      responses: { "204": { description: Added. } }
      callbacks:
        added:
          "{$request.query.url}":
            post: { responses: { "204": { description: Seen. } } }
`,
    problems: [
      "14:17 1 encoding of the parts of a part: the client writes a part as a whole, as text, a file or JSON",
      "16:7 1 operation with callbacks: the client has no types for the requests that the API sends",
    ],
  },
  {
    name: "schemas that the types do not follow",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
jsonSchemaDialect: https://example.com/dialect
servers: [{ url: https://api.example.com }]
paths: {}
components:
  schemas:
    Card:
      $schema: http://json-schema.org/draft-07/schema#
      type: object
      properties: { kind: { type: string } }
      if: { required: [kind] }
      then: { required: [kind], properties: { kind: { const: debit } } }
      else: { properties: { limit: { type: number } } }
      dependentSchemas: { kind: { properties: { level: { type: number } } } }
    Tree:
      $dynamicAnchor: tree
      type: array
      items: { $dynamicRef: "#tree" }
`,
    problems: [
      "3:1 2 dialects of schemas that the types do not know: they are made as from JSON Schema 2020-12",
      "14:7 2 schemas with properties under a condition (`then`, `else` or `dependentSchemas`): the types do not have them",
      "19:16 1 reference by `$dynamicRef`: in the types, what is referred to is `unknown`",
    ],
  },
  {
    name: "servers, if all of them are relative",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
servers: [{ url: /v1 }, { url: /v2 }]
paths: {}
`,
    problems: [
      "3:18 2 servers, all of them relative: outside a browser, `createClient` needs `baseUrl` or `documentUrl`",
    ],
  },
  {
    name: "parameters and bodies of requests",
    document: `openapi: 3.2.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      parameters:
        - { name: sid, in: cookie, schema: { type: string } }
        - { name: a, in: query, style: matrix, schema: { type: string } }
        - { name: b, in: query, style: pipeDelimited, explode: true, schema: { type: array, items: { type: string } } }
        - { name: c, in: query, schema: { type: array, items: { type: object } } }
        - { name: d, in: query, style: deepObject, schema: { type: object, properties: { e: { type: object } } } }
      requestBody: { content: { application/json: {} } }
      responses: { "200": { description: The cards. } }
    trace: { operationId: trace-cards, responses: { "200": { description: Them. } } }
    put:
      operationId: replace-cards
      requestBody:
        content:
          application/xml: { schema: { type: object } }
          application/pdf: { schema: { type: string, format: binary } }
          multipart/mixed: { itemEncoding: { contentType: application/json } }
          multipart/form-data: { itemSchema: { type: object } }
          application/jsonl: { itemSchema: { type: object } }
          multipart/related: { schema: { type: array } }
      responses: { "200": { description: Them. } }
`,
    problems: [
      "8:19 1 cookie parameter: a browser sends no cookies that a program sets on a request, so that there a call with one rejects",
      "9:40 1 parameter with a style that its place does not have: the style is ignored",
      "10:40 1 parameter whose `style` and `explode` are not defined for its values: they are written as with `style: form`",
      "11:41 1 parameter with lists or objects inside of others, for which its style has no form: a call that gives them rejects; `content` with `application/json` could carry them",
      "13:7 1 request body of GET or HEAD: `fetch` sends none, so that a call with a body rejects",
      "15:5 1 operation with a method that `fetch` refuses: the call rejects",
      "20:11 1 request body of a media type that the client cannot write from its schema, such as XML: the call takes text or bytes",
      "22:30 1 encoding of parts by their position: the client writes parts by name, and the call rejects a list",
      "23:34 2 lists of parts: the client writes parts by name, and the call rejects a list",
      "24:32 1 `itemSchema` of a request body, which the client does not write item by item: the call takes the body as a whole",
    ],
  },
  {
    name: "responses",
    document: `openapi: 3.2.0
info: { title: Cards, version: "1" }
servers: [{ url: https://a.example }]
paths:
  /cards:
    get:
      operationId: list-cards
      responses:
        "200":
          content:
            application/xml: { schema: { type: object } }
            text/csv: { schema: { type: string } }
            multipart/mixed: { itemSchema: { type: object } }
        "204": { content: { application/json: {} } }
        "304": {}
        "302": {}
`,
    problems: [
      "11:13 1 response body with a schema, of a media type that the client does not parse, such as XML: the data is the text or the bytes",
      "13:32 1 `itemSchema` of a media type that the client does not read item by item: the data is the whole body",
      "14:18 1 response with content under status 204, 205 or 304, which HTTP sends without any: there is no data",
      "16:9 1 redirect: a browser hides redirects from programs, so that there the call fails with `unexpectedStatus`",
    ],
  },
]);

testRule("document/server-url", [
  {
    name: "a host without a scheme",
    document: from("document/server-url"),
    problems: [
      "5:10 the server `//mock.example.com` names a host without a scheme; the client and the docs leave it out",
    ],
  },
  {
    name: "servers of a path, of an operation and of a link, and variables",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
servers:
  - { url: "{whole}", variables: { whole: { default: "javascript:run()" } } }
  - url: https://user:pw@good.example
paths:
  /cards:
    servers: [{ url: "data:text/html,x#" }]
    get:
      operationId: list-cards
      servers: [{ url: /v1 }, { url: "https://a.example?key=1" }]
      responses:
        "200":
          description: The cards.
          links: { next: { operationId: list-cards, server: { url: "/\\\\evil.example" } } }
`,
    problems: [
      "4:12 the server `{whole}` is neither http, https nor a path; the client and the docs leave it out",
      "5:10 the server `https://user:pw@good.example` contains credentials; the client and the docs leave it out",
      "8:22 the server `data:text/html,x#` has a query or a fragment; the client and the docs leave it out",
      "11:38 the server `https://a.example?key=1` has a query or a fragment; the client and the docs leave it out",
      "15:68 the server `/\\evil.example` contains a backslash or a control character; the client and the docs leave it out",
    ],
  },
  {
    name: "dots with two slashes behind them, in any spelling; and dots alone are fine",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
servers:
  - url: /..//evil.example
  - url: "v1/%2E%2e//evil.example"
  - url: .//evil.example
  - url: ../v2
  - url: /v1..//cards
  - url: https://a.example
paths: {}
`,
    problems: [
      "4:10 the server `/..//evil.example` has two slashes behind dots; the client and the docs leave it out",
      "5:10 the server `v1/%2E%2e//evil.example` has two slashes behind dots; the client and the docs leave it out",
      "6:10 the server `.//evil.example` has two slashes behind dots; the client and the docs leave it out",
    ],
  },
]);

testRule("document/left-out", [
  {
    name: "an example behind a URL",
    document: from("document/left-out"),
    problems: ["13:49 `file:///cards.json` is not read, and `externalValue` is left out"],
  },
  {
    name: "not one in a file beside it",
    document: {
      "openapi.yaml": from("document/left-out", ["file:///cards.json", "cards.json"]),
      "cards.json": "[]",
    },
    problems: [],
  },
  {
    name: "what other tools would open, wherever it stands",
    document: from(
      "document/left-out",
      [
        'externalValue: "file:///cards.json"',
        'value: { externalValue: /etc/passwd, a: [{ $ref: "#/gone" }, .inf] }',
      ],
      [
        "description: The cards.",
        "description: The cards.\n          links: { next: { operationRef: more.yaml } }",
      ],
    ),
    problems: [
      "10:42 `more.yaml` is not followed, and `operationRef` is left out",
      "14:58 `externalValue` is left out of data, because other tools would open what it names",
      "14:83 the reference `#/gone` cannot be resolved, and is left out",
      "14:95 `Infinity` is not a JSON number, and is left out",
    ],
  },
]);

testRule("document/path-form", [
  {
    name: "two slashes",
    document: from("document/path-form"),
    problems: ["4:3 the path `//cards` starts with two slashes"],
  },
  {
    name: "a backslash, a control character, dots in any spelling, a query; and names with dots are fine",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  "/\\\\evil.example/x": {}
  "/\\t/evil.example": {}
  "/a/../b": {}
  "/a/%2E%2e": {}
  "/a/./b": {}
  "/a?b=c": {}
  "/a#b": {}
  /a/..b/c../{d}.json: {}
`,
    problems: [
      "4:3 the path `/\\evil.example/x` contains a backslash",
      "5:3 the path `/\t/evil.example` contains a control character",
      "6:3 the path `/a/../b` has a segment of dots",
      "7:3 the path `/a/%2E%2e` has a segment of dots",
      "8:3 the path `/a/./b` has a segment of dots",
      "9:3 the path `/a?b=c` has a query or a fragment",
      "10:3 the path `/a#b` has a query or a fragment",
    ],
  },
]);

testRule("document/header-syntax", [
  {
    name: "a space in a name",
    document: from("document/header-syntax"),
    problems: ["7:28 the header `X Trace` is not valid in HTTP"],
  },
  {
    name: "line ends, wherever a header or a media type is named",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    post:
      operationId: create-card
      parameters:
        - { name: "X-H\\r\\nEvil: 1", in: header, schema: { type: string } }
        - { name: "any name", in: query, schema: { type: string } }
      requestBody:
        content:
          "application/json\\r\\nEvil: 1": { schema: { type: string } }
          "application/json; charset=utf-8 ;v=\\"1\\"": { schema: { type: object } }
          "*/*": { schema: { type: object } }
          json: { schema: { type: string } }
      responses:
        "200":
          description: The card.
          headers:
            "X-A\\r\\nSet-Cookie: a": { schema: { type: string } }
            X-B: { schema: { type: string } }
components:
  securitySchemes:
    Key: { type: apiKey, in: header, name: "X-Key:" }
`,
    problems: [
      "8:19 the header `X-H\\nEvil: 1` is not valid in HTTP",
      "12:11 the media type `application/json\\nEvil: 1` is not valid in HTTP",
      "15:11 the media type `json` is not valid in HTTP",
      "20:13 the header `X-A\\nSet-Cookie: a` is not valid in HTTP",
      "24:44 the header `X-Key:` is not valid in HTTP",
    ],
  },
]);

testRule("document/duplicate-operation-id", [
  {
    name: "the second of two",
    document: from("document/duplicate-operation-id"),
    problems: ["11:20 the operationId `list-cards` is already used by another operation"],
  },
]);

testRule("document/misplaced-extension", [
  {
    name: "codes below the responses, without anything else of the error model",
    document: from("document/misplaced-extension"),
    problems: ["9:9 `x-errors` belongs on an operation, beside `responses`: nothing reads it here"],
  },
  {
    name: "a slip of the extension that belongs there",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      x-erros: { "409": [TAKEN] }
      responses: { "200": { description: The cards. } }
`,
    problems: ["7:7 `x-erros` is not read here; did you mean `x-errors`"],
  },
  {
    name: "each extension elsewhere, and names with a slip",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1", x-error-catalog: {} }
x-error-catalogue: {}
x-order: 1
paths:
  /cards:
    x-errors: {}
    x-replay: once
    get:
      operationId: list-cards
      x-error: { status: "409" }
      responses:
        "200": { description: The cards., x-errors: [A] }
        "409": { description: Taken., x-error: { status: "409" } }
components:
  x-errror: {}
  responses:
    Gone: { description: Gone. }
    Taken: { description: Taken., x-eror: { status: "409" } }
`,
    problems: [
      "2:37 `x-error-catalog` belongs in the root of the document: nothing reads it here",
      "3:1 `x-error-catalogue` is not read here; did you mean `x-error-catalog`",
      "7:5 `x-errors` belongs on an operation, beside `responses`: nothing reads it here",
      "8:5 `x-replay` belongs on an operation: nothing reads it here",
      "11:7 `x-error` is not read here; did you mean `x-errors`",
      "13:43 `x-errors` belongs on an operation, beside `responses`: nothing reads it here",
      "14:39 `x-error` belongs on a response of `components.responses`: nothing reads it here",
      "16:3 `x-errror` is not read here; did you mean `x-error`, which belongs on a response of `components.responses`",
      "19:35 `x-eror` is not read here; did you mean `x-error`",
    ],
  },
]);

it("leaves names alone that look like an extension of ours", async () => {
  const named = from(
    "document/misplaced-extension",
    ["        x-errors: {", "        x-codes: {"],
    [
      "description: The cards. }",
      "description: The cards., headers: { x-error: { schema: { properties: { x-errors: {} } } } } }",
    ],
  );
  expect(await lintText(named)).toEqual([]);
});

testRule("errors/operation-without-id", [
  {
    name: "none at all",
    document: from("errors/operation-without-id"),
    problems: ["7:5 `get /cards` has no `operationId`"],
  },
]);

it("says of a slip in `operationId` only that it is one", async () => {
  expect(await lintText(card().replace("operationId", "operationID"))).toEqual([
    "document/structure 8:7 property `operationID` is not expected here; did you mean `operationId`",
  ]);
});

testRule("errors/response-described-twice", [
  {
    name: "a body in both",
    document: from("errors/response-described-twice"),
    problems: [
      "13:9 `list-cards` and the shared response `Forbidden` both describe status 403; description and body are those of the operation",
    ],
  },
  {
    name: "an operation alone, without any shared response",
    document: from("errors/response-described-twice").replace(/ {2}responses:\n {4}Forbidden[\s\S]+/, ""),
    problems: [],
  },
]);

testRule("errors/invalid-extension", [
  {
    name: "nothing where bodies are said to have no such part",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-openapi-errors: { code: false, message: false, issues: false, failure: false }
paths: {}
`,
    problems: [],
  },
  {
    name: "extensions of a document without anything else of the error model",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      x-replay: onec
      x-openapi-errors: { cod: /code }
      x-deviation: []
      x-order: 1
      responses: { "200": { description: The cards. } }
`,
    problems: [
      "7:17 `x-replay` of `list-cards` is not `safe`, `once` or `{ keyed: … }`",
      "8:27 `x-openapi-errors` of `list-cards`: unknown setting `cod`, not one of code, message, issues, failure",
      "9:7 `list-cards` has the unknown extension `x-deviation`; did you mean `x-deviations`",
    ],
  },
  {
    name: "every extension of an operation",
    document: card({
      operation: `      x-replay: twice
      x-deviations: [{ status: 403, reason: R. }, { status: "403" }, oops]
      x-replaced-by: list-cards
`,
    }),
    problems: [
      "9:17 `x-replay` of `list-cards` is not `safe`, `once` or `{ keyed: … }`",
      "10:32 `status` of a deviation of `list-cards` is not text",
      "10:51 a deviation of `list-cards` has no `reason`",
      "10:70 a deviation of `list-cards` is not `{ status, reason }`",
      "11:22 `x-replaced-by` of `list-cards` is not a list of texts",
    ],
  },
  {
    name: "places of parts of a body",
    document: card({
      operation: `      x-openapi-errors: { code: errorCode, failures: /ok }
`,
    }),
    problems: [
      "9:33 `x-openapi-errors` of `list-cards`: code: `errorCode` is not a JSON pointer such as /errorCode or /error/code, nor a list of them, nor false",
    ],
  },
  {
    name: "an unknown part of a body",
    document: card({ operation: "      x-openapi-errors: { failures: /ok }\n" }),
    problems: [
      "9:27 `x-openapi-errors` of `list-cards`: unknown setting `failures`, not one of code, message, issues, failure",
    ],
  },
  {
    name: "a name with a slip",
    document: card({ operation: "      x-deviation: []\n      x-internal: true\n" }),
    problems: ["9:7 `list-cards` has the unknown extension `x-deviation`; did you mean `x-deviations`"],
  },
  {
    name: "`x-errors`",
    document: from(
      "errors/invalid-extension",
      ["sometimes", "never"],
      [`"403": [CARD_FROZEN]`, `"403": [CARD_FROZEN, CARD_FROZEN, 7, { a: b }]`],
    ),
    problems: [
      "11:30 `CARD_FROZEN` is listed twice",
      "11:43 `7` is a number here, and codes are text; put it in quotes",
      "11:46 a nested value is not the name of a code",
    ],
  },
  {
    name: "`x-errors` as a map",
    document: from(
      "errors/invalid-extension",
      ["sometimes", "never"],
      [`"403": [CARD_FROZEN]`, `"403": { CARD_FROZEN: { because: No., retry: soon, fix: 7 } }`],
    ),
    problems: [
      "11:33 unknown key `because` at `CARD_FROZEN`",
      "11:47 `retry` is `soon`, not one of `never`, `after-fix`, `after-delay`, `after-credentials` at `CARD_FROZEN`",
      "11:60 `fix` is not text at `CARD_FROZEN`",
    ],
  },
  {
    name: "an entry of the catalog",
    document: from("errors/invalid-extension", [
      "retry: sometimes",
      "retry: never, meanign: M., since: 2024, resolvedBy: list-cards, deprecated: no",
    ]),
    problems: [
      "4:87 the catalog entry `CARD_FROZEN` has the unknown key `meanign`",
      "4:107 `since` of the catalog entry `CARD_FROZEN` is not text",
      "4:125 `resolvedBy` of the catalog entry `CARD_FROZEN` is not a list of texts",
      "4:149 `deprecated` of the catalog entry `CARD_FROZEN` is not `true` or `false`",
    ],
  },
  ...["yesterday", "2026-13-01"].map((since) => ({
    name: `a code that is there since ${since}`,
    document: from("errors/invalid-extension", ["retry: sometimes", `retry: never, since: "${since}"`]),
    problems: [
      "4:94 `since` of the catalog entry `CARD_FROZEN` is neither a day such as 2026-08-03 nor a version",
    ],
  })),
  ...["2026-08-03", "2.1", "v3"].map((since) => ({
    name: `a code that is there since ${since}, which is fine`,
    document: from("errors/invalid-extension", ["retry: sometimes", `retry: never, since: "${since}"`]),
    problems: [],
  })),
  {
    name: "`x-error`",
    document: from(
      "errors/invalid-extension",
      ["sometimes", "never"],
      ["kind: forbidden", "kind: notFound, retries: never, troubleshooting: Ask."],
    ),
    problems: [
      "22:39 `kind` of the shared response `Forbidden` is `notFound`, but status 403 is of the kind `forbidden`",
      "22:49 the shared response `Forbidden` has the unknown key `retries`",
      "22:82 `troubleshooting` of the shared response `Forbidden` is not a list of texts",
    ],
  },
  {
    name: "`x-sensitive`",
    document: from(
      "errors/invalid-extension",
      ["sometimes", "never"],
      ["errorCode: { type: string }", "errorCode: { type: string, x-sensitive: secret }"],
    ),
    problems: ["17:61 `x-sensitive` is not `true` or `false`"],
  },
]);

testRule("errors/invalid-extension", [
  {
    name: "codes that are no numbers, where bodies have one",
    document: card()
      .replace("errorCode: { type: string }", "errorCode: { type: integer }")
      .replace("[CARD_FROZEN]", "{ CARD_FROZEN: , '4001': { meaning: M., fix: F., retry: never } }"),
    settings: { rules: { "errors/code-not-in-catalog": "off", "errors/code-name": "off" } },
    problems: ["11:18 `CARD_FROZEN` of `list-cards` is not a whole number, as the code in the body is"],
  },
  {
    name: "a kind of its own",
    document: from(
      "errors/invalid-extension",
      ["sometimes", "never"],
      ['"403": [CARD_FROZEN]', '"409": [CARD_FROZEN]'],
      ['"403", kind: forbidden', "409, kind: conflict"],
    ),
    problems: [
      "22:37 `kind` of the shared response `Forbidden` is `conflict`, but status 409 is of the kind `unexpectedStatus`",
    ],
  },
]);

testRule("errors/unknown-status", [
  {
    name: "a status that HTTP does not have",
    document: from("errors/unknown-status"),
    problems: ["11:9 `430` of `list-cards` is not an error status"],
  },
  {
    name: "one of its own that a shared response describes",
    document: from("errors/unknown-status", ['status: "403", kind: forbidden', 'status: "430"']),
    problems: [],
  },
  {
    name: "a success of which nothing says when it is a refusal",
    document: from("errors/unknown-status", ["430", "200"]),
    problems: ["11:9 `200` of `list-cards` is a success, and nothing says when it is a refusal"],
  },
  {
    name: "a success that never is one",
    document: from(
      "errors/unknown-status",
      ["430", "200"],
      ["      x-errors:", "      x-openapi-errors: { failure: false }\n      x-errors:"],
    ),
    problems: ["12:9 `200` of `list-cards` is a success, and nothing says when it is a refusal"],
  },
  {
    name: "a status without shared response",
    document: from("errors/unknown-status", ["430", "409"]),
    problems: ["11:9 no shared response describes status 409 of `list-cards`"],
  },
  {
    name: "switched off",
    document: from("errors/unknown-status"),
    problems: [],
    settings: { rules: { "errors/unknown-status": "off" } },
  },
]);

testRule("errors/missing-shared-response", [
  {
    name: "an exemption without a reason",
    document: from("errors/missing-shared-response"),
    problems: ["9:9 `get-health` exempts itself from status 404 without a reason"],
  },
  {
    name: "a reason that says nothing",
    document: from("errors/missing-shared-response", [
      "x-errors:",
      `x-deviations: [{ status: "404", reason: " " }]\n      x-errors:`,
    ]),
    problems: [],
    settings: { rules: { "errors/missing-shared-response": "off", "errors/invalid-extension": "off" } },
  },
  {
    name: "a response of its own",
    document: from(
      "errors/missing-shared-response",
      [`\n      x-errors:\n        "404": false`, ""],
      ["All is well. } }", 'All is well. }, "404": { description: Not here. } }'],
    ),
    problems: ["7:58 `get-health` describes status 404 differently from the shared response `NotFound`"],
  },
  {
    name: "a scope that the operation is outside of",
    document: from("errors/missing-shared-response", ["every-operation", "secured-operations"]),
    problems: [],
  },
]);

testRule("errors/status-outside-norms", [
  {
    name: "a status without shared response",
    document: from("errors/status-outside-norms"),
    problems: ["10:9 `get-card` returns status 410, which is not in the norms of the API"],
  },
  {
    name: "a range that has one",
    document: from(
      "errors/status-outside-norms",
      [`status: "404"`, "status: 4XX"],
      ["notFound", "unexpectedStatus"],
    ),
    problems: [],
  },
  {
    name: "other successes",
    document: from("errors/status-outside-norms", [
      `"410": {`,
      `"201": { description: A }
        "204": { description: B }
        3XX: {`,
    ]),
    problems: [],
    settings: { rules: { "document/not-carried": "off" } },
  },
]);

testRule("errors/idle-deviation", [
  {
    name: "a status that is not answered",
    document: from("errors/idle-deviation"),
    problems: ["11:21 `list-cards` has a deviation for status 201, which it does not return"],
  },
]);

testRule("errors/no-error-body", [
  {
    name: "a shared response without a body",
    document: from("errors/no-error-body"),
    problems: ["11:9 status 403 of `list-cards` has codes, but no body for them"],
  },
  {
    name: "a success without one",
    document: from(
      "errors/no-error-body",
      [`"403": [CARD_FROZEN]`, `"200": [CARD_FROZEN]`],
      ["      x-errors:", "      x-openapi-errors: { failure: { at: /ok, equals: false } }\n      x-errors:"],
    ),
    problems: ["12:9 status 200 of `list-cards` has codes, but no JSON body for them"],
  },
]);

/** Two operations that refuse, in the same body. */
const twoRefusals = card().replace(
  "[CARD_FROZEN]\n",
  `[CARD_FROZEN]
  /card:
    post:
      operationId: create-card
      x-replay: once
      responses: { "200": { description: The card. } }
      x-errors:
        "403": [CARD_FROZEN]
`,
);

testRule("errors/code-not-in-body", [
  {
    name: "a code that the body does not list",
    document: from(
      "errors/code-not-in-body",
      ["[CARD_FROZEN]", "{ CARD_FROZEN: , CARD_FROZN: { meaning: M., fix: F., retry: never } }"],
      ["reason: { type: string }", "errorCode: { type: string, enum: [CARD_FROZEN, CARD_LOST] }"],
    ),
    settings: { rules: { "errors/unused-catalog-entry": "off", "errors/code-not-in-catalog": "off" } },
    problems: [
      "11:33 `CARD_FROZN` of `list-cards` is none of the codes that the body lists at `/errorCode`; did you mean `CARD_FROZEN`",
    ],
  },
  {
    name: "nothing where the operation has a body for whatever goes wrong",
    document: `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }
paths:
  /cards:
    get:
      operationId: list-cards
      x-errors: { "403": [CARD_FROZEN] }
      responses:
        "200": { description: The cards. }
        default:
          description: No.
          content:
            application/json:
              schema: { type: object, properties: { errorCode: { type: string } } }
`,
    settings: { rules: { "errors/code-not-enumerated": "off" } },
    problems: [],
  },
  {
    name: "a body without the code",
    document: from("errors/code-not-in-body"),
    problems: ["11:9 the body of status 403 of `list-cards` has no code at `/errorCode`"],
  },
  {
    name: "another pointer",
    document: card(),
    settings: { code: "/error/code" },
    problems: ["11:9 the body of status 403 of `list-cards` has no code at `/error/code`"],
  },
  {
    name: "a pointer that is wrong for all bodies, said once with what they have",
    document: twoRefusals,
    settings: { code: "/code" },
    problems: [
      "1:10 none of the 2 error responses has a code at `/code`, but there is one at `/errorCode`; set `code: /errorCode`",
    ],
  },
  {
    name: "a pointer that is wrong for all bodies, where they have no code",
    document: twoRefusals.replaceAll("errorCode", "prose"),
    settings: { code: "/code" },
    problems: ["1:10 none of the 2 error responses has a code at `/code`, nor anything that looks like one"],
  },
  {
    name: "a pointer that is wrong for some bodies",
    document: twoRefusals.replace(
      /post:[\s\S]+FROZEN\]\n/,
      `get:
      operationId: get-card
      responses:
        "403":
          description: Refused.
          content:
            application/json: { schema: { properties: { code: { type: string, enum: [CARD_FROZEN] } } } }
`,
    ),
    settings: { code: "/code" },
    problems: ["11:9 the body of status 403 of `list-cards` has no code at `/code`"],
  },
]);

testRule("errors/code-not-enumerated", [
  {
    name: "not what `x-errors` lists and cannot use, which has been reported",
    document: from("errors/response-described-twice", [
      'content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }\ncomponents',
      'content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }\ncomponents',
    ]).replace("[CARD_FROZEN]", "[]"),
    problems: [],
    settings: { rules: { "errors/unused-catalog-entry": "off" } },
  },
  {
    name: "a response of the operation",
    document: from("errors/code-not-enumerated"),
    problems: ["11:9 the code of status 403 of `list-cards` may be any text"],
  },
  {
    name: "a shared response, once",
    document: card().replace(
      'status: "403", kind: forbidden }',
      'status: "403", kind: forbidden }\n    Busy:\n      description: Busy.\n      content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }\n      x-error: { status: "503", kind: server, scope: every-operation }',
    ),
    problems: ["26:7 the code of the shared response `Busy` may be any text"],
  },
]);

testRule("errors/code-without-meaning", [
  {
    name: "a code of the shorthand",
    document: from("errors/code-without-meaning"),
    problems: ["11:30 `KYC_PENDING` of `list-cards` has no meaning"],
  },
  {
    name: "the code of a shared response, once, whoever names it too",
    document: card()
      .replace("[CARD_FROZEN]", "[CARD_FROZEN, FORBIDDEN]")
      .replace("kind: forbidden }", "code: FORBIDDEN, scope: every-operation }"),
    problems: ["22:39 `FORBIDDEN` of the response `Forbidden` has no meaning"],
  },
  {
    name: "the code of a shared response on an operation without codes",
    document: card()
      .replace('      x-errors:\n        "403": [CARD_FROZEN]\n', "")
      .replace("kind: forbidden }", "code: FORBIDDEN, scope: every-operation }"),
    settings: { rules: { "errors/unused-catalog-entry": "off" } },
    problems: ["20:39 `FORBIDDEN` of the response `Forbidden` has no meaning"],
  },
  {
    name: "a code of a schema",
    document: from("errors/unknown-code-in-example", [
      "enum: [CARD_FROZEN]",
      "enum: [CARD_FROZEN, CARD_LOCKED]\n                    x-error-catalog: { CARD_LOCKED: { fix: F., retry: never } }",
    ]),
    settings: { rules: { "errors/code-not-in-catalog": "off" } },
    problems: ["21:41 `CARD_LOCKED` of `list-cards` has no meaning"],
  },
]);

testRule("errors/code-without-fix", [
  {
    name: "an entry of the catalog",
    document: from("errors/code-without-fix"),
    problems: ["4:3 the catalog entry `CARD_FROZEN` has no `fix`: nobody learns what to do about it"],
  },
  {
    name: "a code that only the operation has",
    document: from(
      "errors/code-without-fix",
      ["[CARD_FROZEN]", "{ CARD_FROZEN: , OTHER_CODE: { meaning: M., retry: never } }"],
      [".,", "., fix: F.,"],
    ),
    settings: { rules: { "errors/code-not-in-catalog": "off" } },
    problems: ["11:33 `OTHER_CODE` of `list-cards` has no `fix`: nobody learns what to do about it"],
  },
]);

testRule("errors/code-without-retry", [
  {
    name: "an entry of the catalog",
    document: from("errors/code-without-retry"),
    problems: ["4:3 the catalog entry `CARD_FROZEN` has no `retry`: nobody learns whether to try again"],
  },
]);

testRule("errors/code-not-in-catalog", [
  {
    name: "a code with all of its own",
    document: from("errors/code-not-in-catalog"),
    problems: ["13:11 `KYC_PENDING` of `list-cards` is not in the catalog"],
  },
]);

testRule("errors/unused-catalog-entry", [
  {
    name: "an entry that nobody names",
    document: from("errors/unused-catalog-entry"),
    problems: ["4:3 no operation returns `CARD_FROZEN`"],
  },
]);

/** A document whose catalog and operation have these codes. */
const codesNamed = (...codes: readonly string[]) =>
  card({
    catalog: codes.map((code) => `  ${code}: { meaning: M., fix: F., retry: never }\n`).join(""),
  })
    .replace(/ {2}CARD_FROZEN: .+\n/, "")
    .replace("[CARD_FROZEN]", `[${codes.join(", ")}]`);

testRule("errors/code-name", [
  {
    name: "another style than the others have",
    document: from("errors/code-name"),
    problems: ["5:3 1 of 2 codes is not in capital letters with underscores, as most are: `card-lost`"],
  },
  {
    name: "many, in one sentence",
    document: codesNamed("a_b", "a_c", "a_d", "a_e", "a_f", "AB", "A_C", "a-d", "aD"),
    problems: [
      "9:3 4 of 9 codes are not in small letters with underscores, as most are: `AB`, `A_C`, `a-d` and 1 more",
    ],
  },
  ...[
    ["card_frozen", "lost"],
    ["card-frozen", "lost"],
    ["cardFrozen", "lost"],
    ["CardFrozen", "Lost", "Card.Lost"],
    ["card.frozen", "card.not_found", "lost"],
    ["CARD-FROZEN", "E-1001"],
    ["'4001'", "'12'"],
    ["'https://cards.example/errors/frozen'", `'https://cards.example/errors/${"x".repeat(63)}'`],
  ].map((codes) => ({
    name: `a style of their own: ${codes[0]}`,
    document: codesNamed(...codes),
    problems: [],
  })),
  {
    name: "too long",
    document: codesNamed(`A${"B".repeat(63)}`),
    problems: [`4:3 \`A${"B".repeat(63)}\` has 64 characters, more than 63`],
  },
  { name: "as long as may be", document: codesNamed(`A${"B".repeat(62)}`), problems: [] },
]);

testRule("errors/code-with-two-meanings", [
  {
    name: "two schemas",
    document: from("errors/code-with-two-meanings"),
    problems: ["38:56 `CARD_FROZEN` of `delete-cards` is described differently elsewhere"],
  },
]);

testRule("errors/enum-descriptions", [
  {
    name: "a slip in a name",
    document: from("errors/enum-descriptions"),
    problems: [
      "15:32 the value `frozen` is not described",
      "18:19 `forzen` is described, but is not a value of the `enum`",
    ],
  },
  {
    name: "a list that is too short",
    document: from("errors/enum-descriptions", [
      "x-enumDescriptions:\n                  active: Payments go through.\n                  forzen: Payments are refused.",
      "x-enum-descriptions: [Payments go through.]",
    ]),
    problems: ["16:17 there are 1 descriptions for 2 values"],
  },
]);

testRule("document/invalid-example", [
  {
    name: "an example that its schema does not allow",
    document: from("document/invalid-example"),
    problems: ["19:24 the example of `CARD_FROZEN` with status 403 is not valid by its schema"],
  },
  {
    name: "an example that is named after a code and carries none",
    document: from("document/invalid-example", [
      "example: { code: CARD_FROZEN }",
      "examples: { CARD_FROZEN: { value: { message: The card is frozen. } } }",
    ]),
    problems: ["19:49 the example of `CARD_FROZEN` with status 403 does not carry this code"],
  },
  {
    name: "not an example that is valid, named after anything",
    document: from("document/invalid-example", [
      "example: { code: CARD_FROZEN }",
      "examples: { any: { value: { code: CARD_FROZEN, message: The card is frozen. } } }",
    ]),
    problems: [],
  },
  {
    name: "an example that two operations share, once",
    document: {
      "openapi.yaml": `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "403": { $ref: "#/components/responses/No" } }
    post:
      operationId: create-card
      x-replay: once
      responses: { "403": { $ref: "#/components/responses/No" } }
components:
  responses:
    No:
      description: Refused.
      content:
        application/json:
          schema: { type: object, properties: { code: { enum: [CARD_FROZEN] }, at: { type: integer } } }
          example: { code: CARD_FROZEN, at: noon }
`,
    },
    problems: ["19:20 the example of `CARD_FROZEN` with status 403 is not valid by its schema"],
  },
]);

testRule("errors/unknown-code-in-example", [
  {
    name: "an example of the operation",
    document: from("errors/unknown-code-in-example"),
    problems: ["22:37 the example of status 403 shows `CARD_LOCKED`, which is not documented there"],
  },
  {
    name: "a named example",
    document: from("errors/unknown-code-in-example", [
      "example: { errorCode: CARD_LOCKED }",
      "examples: { locked: { value: { errorCode: CARD_LOCKED } } }",
    ]),
    problems: ["22:57 the example of status 403 shows `CARD_LOCKED`, which is not documented there"],
  },
  {
    name: "the example of a shared response",
    document: card({ catalog: "  FORBIDDEN: { meaning: M., fix: F., retry: never }\n" })
      .replace(`x-error: { status: "403"`, `x-error: { code: FORBIDDEN, status: "403"`)
      .replace(`ErrorBody" } } }`, `ErrorBody" }, example: { errorCode: CARD_LOCKED } } }`),
    problems: ["22:112 the example of status 403 shows `CARD_LOCKED`, which is not documented there"],
  },
]);

testRule("errors/unknown-code-in-text", [
  {
    name: "in a description",
    document: from("errors/unknown-code-in-text"),
    problems: ["9:50 `list-cards` mentions `CARD_LOCKED`, which is not one of its codes"],
  },
  {
    name: "in a summary, a parameter and a folded text",
    document: card({
      operation: `      summary: Not \`CARD_LOST\`
      description: >-
        A text that goes on
        until \`CARD_LOCKED\` turns up.
      parameters: [{ name: q, in: query, description: See \`CARD_STOLEN\`., schema: { type: string } }]
`,
    }),
    problems: [
      "9:21 `list-cards` mentions `CARD_LOST`, which is not one of its codes",
      "12:16 `list-cards` mentions `CARD_LOCKED`, which is not one of its codes",
      "13:60 `list-cards` mentions `CARD_STOLEN`, which is not one of its codes",
    ],
  },
  {
    name: "what is struck through, what is not returned, and names of properties",
    document: card({
      operation: `      description: |
        Was ~~\`CARD_LOST\`~~ or <del>\`CARD_STOLEN\`</del>. Never returns \`CARD_LOCKED\`; \`CARD_OLD\` is no longer returned.
        The header of \`CARD_ID\`.
`,
      components: "    Card: { type: object, properties: { CARD_ID: { type: string } } }\n",
    }),
    problems: [],
  },
  {
    name: "values of enumerations, words without underscore, and codes of an operation that is named",
    document: card({
      operation:
        "      description: >-\n        One of `IN_TRANSIT` and `GET`; `list-cards` answers `CARD_FROZEN`.\n",
      components: "    State: { type: string, enum: [IN_TRANSIT] }\n",
    }),
    problems: [],
  },
]);

testRule("errors/retry-after", [
  {
    name: "a shared response",
    document: from("errors/retry-after"),
    problems: ["10:5 status 429 of the shared response `TooManyRequests` does not declare `Retry-After`"],
  },
  {
    name: "a response of the operation",
    document: from(
      "errors/retry-after",
      ["The cards. } }", 'The cards. }, "429": { description: Slower. } }'],
      ['429", kind: rateLimited, scope: every-operation', '403", kind: forbidden'],
    ),
    problems: ["7:56 status 429 of `list-cards` does not declare `Retry-After`"],
    settings: { rules: { "errors/status-outside-norms": "off" } },
  },
  {
    name: "in another case",
    document: from("errors/retry-after", [
      "description: Too many calls.",
      "description: Too many calls.\n      headers: { retry-after: { schema: { type: integer } } }",
    ]),
    problems: [],
  },
]);

testRule("errors/replay-undeclared", [
  {
    name: "a write",
    document: from("errors/replay-undeclared"),
    problems: ["7:20 `create-card` does not declare whether it may be repeated"],
  },
]);

testRule("errors/replay-key", [
  {
    name: "a header that is not there",
    document: from("errors/replay-key"),
    problems: ["8:36 `Idempotency-Key` is not a header parameter of `create-card`"],
  },
  {
    name: "a property that is not there",
    document: from(
      "errors/replay-key",
      ["header: Idempotency-Key", "body: requestId"],
      [
        "responses:",
        "requestBody: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }\n      responses:",
      ],
    ),
    problems: ["8:34 `requestId` is not a property of the body of `create-card`"],
  },
  {
    name: "no place at all",
    document: from("errors/replay-key", ["{ keyed: { header: Idempotency-Key } }", "keyed"]),
    problems: ["8:17 `keyed` names neither a header nor a property of the body of `create-card`"],
  },
]);

testRule("errors/sensitive-unmarked", [
  {
    name: "a property",
    document: from("errors/sensitive-unmarked"),
    problems: ["17:19 `cvv` looks secret and is not marked `x-sensitive`"],
  },
  {
    name: "names that are and are not secret",
    document: from("errors/sensitive-unmarked", [
      "cvv: { type: string }",
      [
        "newPin",
        "access_token",
        "clientSecret",
        "cvv2",
        "tokenType",
        "panFirst6",
        "pinned",
        "tokenId",
        "publicKey",
        "nextPageToken",
      ]
        .map((name) => `${name}: { type: string }`)
        .join("\n                  "),
    ]),
    problems: [
      "17:19 `newPin` looks secret and is not marked `x-sensitive`",
      "18:19 `access_token` looks secret and is not marked `x-sensitive`",
      "19:19 `clientSecret` looks secret and is not marked `x-sensitive`",
      "20:19 `cvv2` looks secret and is not marked `x-sensitive`",
    ],
  },
  {
    name: "a parameter",
    document: from(
      "errors/sensitive-unmarked",
      ["cvv:", "name:"],
      ["responses:", "parameters: [{ name: token, in: query, schema: { type: string } }]\n      responses:"],
    ),
    problems: ["8:28 the parameter `token` looks secret and is not marked `x-sensitive`"],
  },
  {
    name: "said to be harmless",
    document: from("errors/sensitive-unmarked", [
      "cvv: { type: string",
      "cvv: { type: string, x-sensitive: false",
    ]),
    problems: [],
  },
]);

testRule("errors/deprecated-without-replacement", [
  {
    name: "nothing named",
    document: from("errors/deprecated-without-replacement"),
    problems: ["12:7 `list-all-cards` is deprecated and does not name what replaces it"],
  },
  {
    name: "said to have no replacement",
    document: from("errors/deprecated-without-replacement", [
      "deprecated: true",
      "deprecated: true\n      x-replaced-by: []",
    ]),
    problems: [],
  },
]);

testRule("errors/unknown-operation", [
  {
    name: "a replacement",
    document: from("errors/unknown-operation"),
    problems: ["13:23 `list-all-cards` is replaced by `list-card`, which is not an operation"],
  },
  {
    name: "a way out",
    document: card().replace("retry: after-fix }", "retry: after-fix, resolvedBy: [list-cards, thaw-card] }"),
    problems: ["4:116 `CARD_FROZEN` is resolved by `thaw-card`, which is not an operation"],
  },
]);

testRule("errors/name-taken", [
  {
    name: "a schema of that name",
    document: from("errors/name-taken"),
    problems: ["11:9 the schema name `ListCardsForbiddenCode` that `list-cards` needs is taken"],
  },
]);

it("spares documents that say nothing of the error model", async () => {
  const foreign = `openapi: 3.0.3
info: { title: Theirs, version: "1" }
paths:
  /cards:
    post:
      responses:
        "201": { description: Made. }
        "429": { description: Slower. }
components:
  schemas:
    Login: { type: object, properties: { password: { type: string } } }
`;
  expect(await lintText(foreign)).toEqual([]);
});

const past = (retired: string, more = "") => `- date: "2026-01-01"
  retired: { ${retired} }
${more}`;

testRule("errors/retired-code", [
  {
    name: "which means something else now",
    document: {
      "openapi.yaml": card(),
      "openapi.history.yaml": past("CARD_FROZEN: { meaning: The holder is banned. }"),
    },
    problems: [
      "11:17 `CARD_FROZEN` is returned again, though it was retired on 2026-01-01, when it meant `The holder is banned.`",
    ],
  },
  {
    name: "of which nobody knows what it meant",
    document: { "openapi.yaml": card(), "openapi.history.yaml": past("CARD_FROZEN: {}") },
    problems: ["11:17 `CARD_FROZEN` is returned again, though it was retired on 2026-01-01"],
  },
  {
    name: "which means the same, spelled in another way",
    document: {
      "openapi.yaml": card(),
      "openapi.history.yaml": past("CARD_FROZEN: { meaning: the card is *frozen* }"),
    },
    problems: [],
  },
  {
    name: "which is said to mean the same",
    document: { "openapi.yaml": card(), "openapi.history.yaml": past("CARD_FROZEN: { returned: true }") },
    problems: [],
  },
  {
    name: "which a later release has again",
    document: {
      "openapi.yaml": card(),
      "openapi.history.yaml": past(
        "CARD_FROZEN: {}",
        '- { date: "2026-01-02", introduced: [CARD_FROZEN] }\n',
      ),
    },
    problems: [],
  },
  {
    name: "of a document without any of our extensions",
    document: {
      "openapi.yaml": `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses:
        "200": { description: The cards. }
        "403":
          description: No.
          content:
            application/json:
              schema: { type: object, properties: { errorCode: { type: string, enum: [CARD_FROZEN] } } }
`,
      "openapi.history.yaml": past("CARD_FROZEN: {}"),
    },
    problems: ["13:87 `CARD_FROZEN` is returned again, though it was retired on 2026-01-01"],
  },
]);

it("points into the file that a person wrote", async () => {
  const files = {
    "openapi.yaml": card().replace("    get:\n", "    delete: { $ref: ./delete.yaml }\n    get:\n"),
    "delete.yaml": `operationId: delete-cards
x-replay: safe
responses: { "200": { description: Gone. } }
x-errors:
  "403":
    CARD_FROZEN:
    CARD_LOST: { meaning: The card is lost., retry: never }
`,
  };
  expect(await lintText(files)).toEqual([
    "errors/code-without-fix delete.yaml:7:5 `CARD_LOST` of `delete-cards` has no `fix`: nobody learns what to do about it",
    "errors/code-not-in-catalog delete.yaml:7:5 `CARD_LOST` of `delete-cards` is not in the catalog",
  ]);
});

testRule("errors/invalid-trigger", [
  {
    name: "a parameter that the operation does not have",
    document: from("errors/invalid-trigger"),
    problems: ["13:64 `card` is no parameter of `update-card` in the `trigger` of `CARD_FROZEN`"],
  },
  {
    name: "a value of the wrong type",
    document: from("errors/invalid-trigger", ["{ card: frozen }", "{ cardId: 1 }"]),
    problems: ["13:66 the value of `cardId` is not valid by its schema in the `trigger` of `CARD_FROZEN`"],
  },
  {
    name: "a body where there is none",
    document: from("errors/invalid-trigger", ["{ parameters: { card: frozen } }", "{ body: {} }"]),
    problems: ["13:50 there is a body, which `update-card` does not take, in the `trigger` of `CARD_FROZEN`"],
  },
  {
    name: "a body that is not valid",
    document: from(
      "errors/invalid-trigger",
      ["{ parameters: { card: frozen } }", "{ body: { amount: x } }"],
      [
        "      responses:",
        "      requestBody: { content: { application/json: { schema: { type: object, properties: { amount: { type: integer } } } } } }\n      responses:",
      ],
    ),
    problems: ["14:50 the body is not valid by its schema in the `trigger` of `CARD_FROZEN`"],
  },
]);
