import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { understand } from "../../../generators/index.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";
import { withoutAdvice } from "../../without-advice.js";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
});
afterEach(() => folder.remove());

/** Reads a document among the given files. */
async function read(files: Readonly<Record<string, string>>, root = "openapi.yaml") {
  await folder.write(files);
  return understand({
    name: "things",
    root: join(folder.path, root),
    output: join(folder.path, "generated"),
    code: "/errorCode",
    client: { name: "things-client", version: "0.0.0" },
    rules: withoutAdvice,
  });
}

/** Each diagnostic as `severity rule file:line:column message`. */
async function diagnose(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { understood, diagnostics } = await read(files);
  expect(understood === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
  return diagnostics.map(({ severity, rule, place, message }) => {
    const at = place && `${place.file.slice(folder.path.length + 1)}:${place.line}:${place.column}`;
    return [severity, rule, at, message].filter(Boolean).join(" ").replaceAll(folder.path, "<folder>");
  });
}

const head = 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\nservers: [{ url: https://a.example }]\n';

/** A document with an operation on the lines from 6, of which the last two of the root say what errors are. */
function documentWith(
  operation: string,
  { catalog = "{ A: { meaning: It is so. } }", norm = '{ status: "403", kind: forbidden }' } = {},
): string {
  return `${head}paths:
  /things:
    get:
      operationId: list-things
      responses: { "200": { description: All. } }
${operation.replace(/^/gm, "      ")}
components:
  schemas: { ErrorBody: { type: object, required: [errorCode], properties: { errorCode: { type: string } } } }
  responses:
    Forbidden:
      description: No.
      content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }
      x-error: ${norm}
x-error-catalog: ${catalog}
`;
}

const root = (text: string) => ({ "openapi.yaml": text });

describe("a document without faults", () => {
  it.each([
    { name: "with codes", given: documentWith('x-errors: { "403": [A] }') },
    { name: "without any", given: documentWith("description: Lists them.") },
    {
      name: "with a byte order mark and the line ends of Windows",
      given: `\ufeff${documentWith("x-errors: {}").replaceAll("\n", "\r\n")}`,
    },
    { name: "as JSON", given: '{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{}}' },
  ])("is understood $name", async ({ given }) => {
    expect(await diagnose(root(given))).toEqual([]);
  });
});

const unreadable = [
  {
    name: "is missing",
    given: {},
    want: [
      expect.stringMatching(/^error document\/unreadable `<folder>\/openapi\.yaml` cannot be read: ENOENT/),
    ],
  },
  {
    name: "is no YAML",
    given: root("openapi: 3.1.0\ninfo: { title: [\n"),
    want: [expect.stringMatching(/^error document\/syntax openapi\.yaml:\d+:\d+ \S/)],
  },
  {
    name: "has a key twice",
    given: root("openapi: 3.1.0\ninfo: {}\ninfo: {}\n"),
    want: [expect.stringMatching(/^error document\/syntax openapi\.yaml:3:\d+ duplicated mapping key/)],
  },
  ...["", "null", "text", "[]", "{}", "openapi: 3.1\n", "openapi: 4.0.0\n", "asyncapi: 3.0.0\n"].map(
    (text) => ({
      name: `is ${JSON.stringify(text)}`,
      given: root(text),
      want: [expect.stringMatching(/^error document\/unsupported openapi\.yaml:1:1 /)],
    }),
  ),
  {
    name: "is of Swagger 2.0",
    given: root('swagger: "2.0"\ninfo: { title: T, version: "1" }\npaths: {}\n'),
    want: [
      "error document/unsupported openapi.yaml:1:1 Swagger 2.0 is not supported: OpenAPI 3.0, 3.1 and 3.2 are",
    ],
  },
  ...[
    { version: "4.0.0", problem: "OpenAPI `4.0.0` is not supported: 3.0, 3.1 and 3.2 are" },
    { version: "2.0", problem: "OpenAPI `2` is not supported: 3.0, 3.1 and 3.2 are" },
    { version: "3.1", problem: "`openapi: 3.1` is not a whole version, such as `3.1.0`" },
    { version: "{ toString: 1 }", problem: "the document names no supported version of OpenAPI" },
    { version: "'3.2'", problem: "`openapi: 3.2` is not a whole version, such as `3.1.0`" },
  ].map(({ version, problem }) => ({
    name: `is of version ${version}`,
    given: root(`openapi: ${version}\ninfo: { title: T, version: "1" }\npaths: {}\n`),
    want: [`error document/unsupported openapi.yaml:1:1 ${problem}`],
  })),
];

describe("a document that cannot be used", () => {
  it.each(unreadable)("is reported where it $name", async ({ given, want }) => {
    expect(await diagnose(given)).toEqual(want);
  });
});

const faulty = [
  {
    name: "a reference that leads nowhere",
    given: root(documentWith("parameters:\n  - $ref: '#/components/parameters/Missing'")),
    want: [
      "error document/unresolved-reference openapi.yaml:10:17 the reference `#/components/parameters/Missing` cannot be resolved",
    ],
  },
  {
    name: "a reference to another host",
    given: root(documentWith("parameters:\n  - $ref: https://example.com/a.yaml")),
    want: [
      'error document/unresolved-reference openapi.yaml:10:17 the reference `https://example.com/a.yaml` is not followed: `allowHosts: ["example.com"]` in `x-openapi-errors` of redocly.yaml would allow its host',
    ],
  },
  {
    name: "an operationId of two operations",
    given: root(
      `${head}paths:
  /a: { get: { operationId: a, responses: { "200": { description: A. } } } }
  /b: { get: { operationId: a, responses: { "200": { description: B. } } } }
`,
    ),
    want: [
      "warning document/duplicate-operation-id openapi.yaml:6:29 the operationId `a` is already used by another operation",
    ],
  },
  {
    name: "what breaks the specification",
    given: root(documentWith("deprecated: perhaps")),
    want: ["error document/structure openapi.yaml:9:19 expected type `boolean` but got `string`"],
  },
  {
    name: "codes in the wrong shape",
    given: root(documentWith('x-errors:\n  "403":\n    A: 5')),
    want: ["error errors/invalid-extension openapi.yaml:11:11 the meaning of `A` is not text"],
  },
  {
    name: "a status that is no error",
    given: root(documentWith('x-errors:\n  "302": [A]')),
    want: ["error errors/unknown-status openapi.yaml:10:9 `302` of `list-things` is not an error status"],
  },
  {
    name: "a status that no shared response describes",
    given: root(documentWith('x-errors:\n  "409": [A]')),
    want: [
      "error errors/unknown-status openapi.yaml:10:9 no shared response describes status 409 of `list-things`",
    ],
  },
  {
    name: "codes without a meaning, all of them",
    given: root(documentWith('x-errors:\n  "403": [B, A, C]')),
    want: [
      "error errors/code-without-meaning openapi.yaml:10:17 `B` of `list-things` has no meaning",
      "error errors/code-without-meaning openapi.yaml:10:23 `C` of `list-things` has no meaning",
    ],
  },
  {
    name: "a code whose meaning is empty",
    given: root(documentWith('x-errors:\n  "403": { A: "", LIMIT: " ", C: { meaning: "" } }')),
    want: [
      "error errors/code-without-meaning openapi.yaml:10:25 `LIMIT` of `list-things` has no meaning",
      "error errors/code-without-meaning openapi.yaml:10:37 `C` of `list-things` has no meaning",
    ],
  },
  {
    name: "a code that is misspelt",
    given: root(
      documentWith('x-errors: { "403": [LIMIT_REACHD] }', {
        catalog: "{ LIMIT_REACHED: { meaning: It is so. } }",
      }),
    ),
    want: [
      "error errors/code-without-meaning openapi.yaml:9:27 `LIMIT_REACHD` of `list-things` has no meaning; did you mean `LIMIT_REACHED`",
    ],
  },
  {
    name: "a catalog entry whose meaning is empty",
    given: root(documentWith("x-errors: {}", { catalog: '\n  A: { meaning: "" }' })),
    want: ["error errors/invalid-extension openapi.yaml:18:3 the catalog entry `A` has no `meaning`"],
  },
  {
    name: "a code that no body can carry",
    given: root(
      documentWith('x-errors:\n  "403": [A]')
        .replace(/ {2}schemas:.*\n/, "")
        .replace(/ {6}content:.*\n/, ""),
    ),
    want: [
      "error errors/no-error-body openapi.yaml:10:9 status 403 of `list-things` has codes, but no body for them",
    ],
  },
  {
    name: "a schema whose name is needed",
    given: root(
      documentWith('x-errors:\n  "403": [A]').replace(
        "schemas: {",
        "schemas: { ListThingsForbidden: { type: string },",
      ),
    ),
    want: [
      "error errors/name-taken openapi.yaml:10:9 the schema name `ListThingsForbidden` that `list-things` needs is taken",
    ],
  },
  {
    name: "a catalog entry without a meaning",
    given: root(documentWith("x-errors: {}", { catalog: "\n  A: { fix: Mend it. }" })),
    want: ["error errors/invalid-extension openapi.yaml:18:3 the catalog entry `A` has no `meaning`"],
  },
  {
    name: "a norm without a status",
    given: root(documentWith("x-errors: {}", { norm: "{ kind: forbidden }" })),
    want: [
      "error errors/invalid-extension openapi.yaml:16:7 `x-error` names no `status` (a status, a range such as `5XX`, or `default`) at the response `Forbidden`",
    ],
  },
  {
    name: "a norm of an unknown scope",
    given: root(documentWith("x-errors: {}", { norm: '{ status: "403", kind: forbidden, scope: some }' })),
    want: [
      "error errors/invalid-extension openapi.yaml:16:57 `scope` is not one of `every-operation`, `secured-operations`, `listed` at the response `Forbidden`",
    ],
  },
  {
    name: "faults in another file, at their place there",
    given: {
      "openapi.yaml": `${head}paths:\n  /things: { get: { $ref: paths/list.yaml } }\n`,
      "paths/list.yaml":
        'operationId: list-things\nresponses: { "200": { description: All. } }\nx-errors:\n  "403":\n    - A\n',
    },
    want: [
      "error errors/unknown-status paths/list.yaml:4:3 no shared response describes status 403 of `list-things`",
      "error errors/code-without-meaning paths/list.yaml:5:7 `A` of `list-things` has no meaning",
    ],
  },
  {
    name: "another file that is no YAML, once",
    given: {
      "openapi.yaml": `${head}paths:\n  /a: { $ref: bad.yaml }\n  /b: { $ref: bad.yaml }\n`,
      "bad.yaml": "get: [\n",
    },
    want: [expect.stringMatching(/^error document\/syntax bad\.yaml:\d+:\d+ \S/)],
  },
];

describe("a document without line breaks", () => {
  const operations = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [
      `/a${index}`,
      { get: { responses: { "200": { description: "All." } }, ...(index === 50 && { respones: {} }) } },
    ]),
  );
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths: operations });

  it("is shown around the place, with a pointer", async () => {
    const { diagnostics } = await read({ "openapi.yaml": text });
    const [{ place } = {}] = diagnostics;
    const column = text.indexOf('"respones"') + 1;
    expect(place).toMatchObject({ line: 1, column, pointer: "#/paths/~1a50/get/respones" });
    const [line = "", marks = ""] = place?.frame?.split("\n") ?? [];
    expect(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe('"respones"');
    expect(line).toMatch(/^1 \| ….+…$/);
    expect(line.length).toBeLessThan(110);
  });
});

describe("what is wrong with a document", () => {
  it.each(faulty)("is reported with its place: $name", async ({ given, want }) => {
    expect(await diagnose(given)).toEqual(want);
  });
});

/** Shapes that nobody means, which must be a diagnostic and neither an exception nor a wrong output. */
const misshapen = [
  {
    name: "deviations that are no list",
    given: documentWith('x-deviations: { status: "409", reason: Old. }'),
  },
  { name: "a deviation of nothing", given: documentWith("x-deviations: [null]") },
  { name: "a deviation without a reason", given: documentWith('x-deviations: [{ status: "409" }]') },
  { name: "a successor that is no list", given: documentWith("x-replaced-by: list-more") },
  { name: "a catalog that is no map", given: documentWith("x-errors: {}", { catalog: "[A]" }) },
  ...[
    "retry: sometimes",
    "fix: 5",
    "since: 2.1",
    "deprecated: perhaps",
    "resolvedBy: list-things",
    "title: [A]",
  ].map((entry) => ({
    name: `a catalog entry with ${entry}`,
    given: documentWith('x-errors: { "403": [A] }', { catalog: `{ A: { meaning: It is so., ${entry} } }` }),
  })),
  ...['status: "200"', "status: ../../outside", "status: .."].map((status) => ({
    name: `a norm with ${status}`,
    given: documentWith("x-errors: {}", { norm: `{ ${status}, kind: forbidden }` }),
  })),
  ...["retry: sometimes", "title: [No]", "troubleshooting: Ask.", "guide: 5", "code: 5"].map((setting) => ({
    name: `a norm with ${setting}`,
    given: documentWith("x-errors: {}", { norm: `{ status: "403", kind: forbidden, ${setting} }` }),
  })),
  { name: "a code without a name", given: documentWith('x-errors: { "403": { "": It is so. } }') },
  { name: "a code that is listed twice", given: documentWith('x-errors: { "403": [A, A] }') },
  { name: "an unknown way to repeat", given: documentWith("x-replay: sometimes") },
  {
    name: "two norms of one status",
    given: documentWith("x-errors: {}").replace(
      "  responses:\n",
      '  responses:\n    Other: { description: No., x-error: { status: "403", kind: forbidden } }\n',
    ),
  },
];

describe("an extension of the wrong shape", () => {
  it.each(misshapen)("is reported as such: $name", async ({ given }) => {
    const found = await diagnose(root(given));
    expect(found).not.toEqual([]);
    for (const line of found) expect(line).toMatch(/^error errors\/invalid-extension openapi\.yaml:\d+:\d+ /);
  });
});

/** What the specification has no place for, in documents that make no claim about their errors. */
const odd = [
  {
    name: "a description that refers to an object",
    part: "tags: [{ name: A, description: { $ref: '#/info' } }]",
  },
  { name: "a server whose URL is an object", part: "servers: [{ url: { allOf: [] } }]" },
  { name: "a server whose URL refers to an object", part: "servers: [{ url: { $ref: '#/info' } }]" },
  { name: "a tag that is named by a list", part: "tags: [{ name: [A] }]" },
];

describe("somebody else's document", () => {
  it.each(odd)("is read without what has the wrong type: $name", async ({ part }) => {
    const { understood, diagnostics } = await read(
      root(`openapi: 3.1.0\ninfo: { title: Things, version: "1" }\npaths: {}\n${part}\n`),
    );
    expect(diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      "warning document/structure",
    ]);
    const { tags, servers } = understood?.contract ?? {};
    expect({ tags: tags?.map(({ description }) => description), servers }).toEqual({
      tags: part.includes("description") ? [undefined] : [],
      // That of OpenAPI where a document has none.
      servers: [{ name: "server1", url: "/" }],
    });
  });

  it("may have its texts in files of their own", async () => {
    const { understood } = await read({
      "openapi.yaml": `openapi: 3.1.0\ninfo: { title: Things, version: "1", description: { $ref: about.md } }\npaths: {}\n`,
      "about.md": "About *things*.\n",
    });
    expect(understood?.contract.description).toBe("About *things*.\n");
  });
});

describe("reading", () => {
  it("needs no operationId for codes", async () => {
    const codes = '{ responses: { "200": { description: Done. } }, x-errors: { "403": [A] } }';
    const given = documentWith("x-errors: {}").replace(
      "  /things:",
      `  /more: { get: ${codes}, post: ${codes} }\n  /things:`,
    );
    expect(await diagnose(root(given))).toEqual([]);
  });

  it.each([
    ["create-card", "create_card"],
    ["カード", "ユーザー"],
  ])("tells the codes of %s and %s apart", async (one, other) => {
    const operation = (id: string) =>
      `{ operationId: ${id}, responses: { "200": { description: Done. } }, x-errors: { "403": [A] } }`;
    const given = documentWith("x-errors: {}").replace(
      "  /things:",
      `  /more: { get: ${operation(one)}, post: ${operation(other)} }\n  /things:`,
    );
    expect(await diagnose(root(given))).toEqual([]);
  });

  it("ends for an error body that is composed of itself", async () => {
    const given = documentWith('x-errors: { "403": [A] }').replace(
      "ErrorBody: {",
      'ErrorBody: { allOf: [{ $ref: "#/components/schemas/ErrorBody" }],',
    );
    const { understood } = await read(root(given));
    expect(understood?.contract.catalog.map(({ code }) => code)).toEqual(["A"]);
  });

  it("is refused where a reference leads to itself, with its place", async () => {
    const schemas =
      "components:\n  schemas:\n    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }\n";
    const [problem, ...others] = await diagnose(root(`${head}paths: {}\n${schemas}`));
    expect(others).toEqual([]);
    expect(problem).toMatch(/^error document\/\S+ openapi\.yaml:8:\d+ .* the reference `\S+` is circular$/);
  });

  it("may have schemas that are true or false", async () => {
    const schemas =
      "{ Any: true, None: false, Both: { allOf: [true, { properties: { x: true, y: false } }] } }";
    expect(await diagnose(root(`${head}paths: {}\ncomponents: { schemas: ${schemas} }\n`))).toEqual([]);
  });

  it("takes nothing from outside the folder of the root document", async () => {
    const given = documentWith("x-errors: {}").replace(
      "schemas: {",
      "schemas: { Secret: { $ref: ../secret.yaml },",
    );
    const files = { "secret.yaml": "description: a secret\n", "api/openapi.yaml": given };
    const { understood, diagnostics } = await read(files, "api/openapi.yaml");
    expect(understood).toBeUndefined();
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["document/unresolved-reference"]);
  });

  it("adds nothing to a document that has no errors to expand", async () => {
    const { understood } = await read(root(`${head}paths: {}\n`));
    expect(understood?.document).toEqual({
      openapi: "3.1.0",
      info: { title: "Things", version: "1" },
      servers: [{ url: "https://a.example" }],
      paths: {},
    });
  });
});
