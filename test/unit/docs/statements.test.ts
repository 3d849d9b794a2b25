import { describe, expect, it } from "vitest";
import type { ApiConfig } from "../../../generators/config/config.js";
import { renderDocs } from "../../../generators/docs/render-docs.js";
import type { OpenApiDocument, OpenApiResponse } from "../../../generators/openapi/openapi.js";
import { readAssets } from "../../../generators/read-assets.js";
import { unescapeHtml } from "../../docs/build-site.js";
import { codedResponse, contractOf, openApiDocument } from "../contract/documents.js";

const { templates } = await readAssets();

const api: ApiConfig = {
  name: "things",
  root: "/project/openapi.yaml",
  output: "/project/generated",
  client: { name: "things-client", version: "0.0.0" },
};

type Responses = Readonly<Record<string, OpenApiResponse>>;

/** A document whose operations have the given responses. */
function documentOf(...operations: readonly Responses[]): Partial<OpenApiDocument> {
  const paths = operations.map((responses, index) => [
    `/${index}`,
    { get: { operationId: `op${index}`, responses } },
  ]);
  return { paths: Object.fromEntries(paths) };
}

/** The pages of a site as plain text, by path. */
function readSite(document: Partial<OpenApiDocument>): ReadonlyMap<string, string> {
  const files = renderDocs({
    contract: contractOf(document),
    document: openApiDocument(document),
    api,
    templates,
    libraries: [],
  });
  return new Map(files.map(({ path, text }) => [path.replace(/^docs\//, ""), toText(path, text)]));
}

function toText(path: string, text: string): string {
  if (!path.endsWith(".html")) return text;
  const [, main = ""] = /<main[^>]*>([\s\S]*)<\/main>/.exec(text) ?? [];
  return unescapeHtml(main.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ");
}

const bike = codedResponse({ enum: ["GONE", "LOCKED"] }, { description: "No." });
const plain = { description: "No." };
const open = codedResponse({ type: "string" });

describe("the statuses of a site", () => {
  it.each([
    { name: "none", given: {}, want: [] },
    { name: "a conflict", given: { "409": plain }, want: ["409"] },
    { name: "ranges", given: { "4XX": plain, default: plain }, want: ["4xx", "default"] },
  ])("are those of the document: $name", ({ given, want }) => {
    const paths = [...readSite(documentOf(given)).keys()];
    expect(paths.filter((path) => path.startsWith("statuses/"))).toEqual(
      want.map((status) => `statuses/${status}/index.html`),
    );
  });
});

describe("a page says", () => {
  const several = documentOf(
    { "400": bike, "404": bike, "500": bike },
    { "400": bike, "404": bike, "500": bike },
    { "400": bike, "404": bike, "500": bike },
    {},
  );
  const none = documentOf({ "409": plain }, {});
  const unlisted = documentOf({ "409": open });
  const differing = documentOf({ "409": plain }, { "409": { description: "Taken." } });

  it.each([
    {
      name: "on how many operations a code occurs, and under how many statuses",
      given: several,
      page: "errors/GONE/index.html",
      want: ["3 operations, under 3 statuses", "op0 400 404 500", "Treat it as its status: 400 Bad Request"],
    },
    {
      name: "how many codes each operation has with each status",
      given: several,
      page: "index.html",
      want: ["2 codes", "4 operations", "400 404 500 op0 2 2 2 op1 2 2 2 op2 2 2 2 op3"],
    },
    {
      name: "each code of an operation once",
      given: several,
      page: "tags/default/index.html",
      want: ["op0 GET /0 Safe to repeat 2 codes"],
    },
    {
      name: "the name of a status once",
      given: none,
      page: "index.html",
      want: ["409 Conflict No.", "409 op0 ● op1", "The document lists no codes."],
    },
    {
      name: "that no operation has codes",
      given: none,
      page: "matrix/index.html",
      want: ["Codes by operation The document lists no codes."],
    },
    {
      name: "that there are no codes to search for",
      given: none,
      page: "search/index.html",
      want: ["Search for words, an operation", "The document lists no codes."],
    },
    {
      name: "that there are no codes that could be new",
      given: none,
      page: "changes/index.html",
      want: ["The document lists no codes."],
    },
    {
      name: "that an operation declares no errors",
      given: none,
      page: "operations/op1/index.html",
      want: ["The document declares no errors for this operation."],
    },
    {
      name: "which statuses about access there are not",
      given: none,
      page: "access/index.html",
      want: ["declares neither status 401 nor 403", "does not declare status 429"],
    },
    {
      name: "to programs that there are no codes",
      given: none,
      page: "llms.txt",
      want: ["The document lists no codes.", "[409 Conflict]"],
    },
    {
      name: "where error bodies have codes that are not listed",
      given: unlisted,
      page: "index.html",
      want: [
        "The document lists no codes. Error bodies have a code at /errorCode , but the document does not say",
      ],
    },
    {
      name: "of a status what each operation says, and whose words those of the status are",
      given: differing,
      page: "statuses/409/index.html",
      want: [
        "This is what the status means in general.",
        "1 operation with this description: No. op0",
        "Taken. op1",
      ],
    },
    {
      name: "how to tell a status apart that shares its kind",
      given: none,
      page: "statuses/409/index.html",
      want: ['(error, "unexpectedStatus" ) && error.status === 409'],
    },
    {
      name: "in which format a sample is sent, if it is not as it is shown",
      given: documentOf({
        "409": { ...bike, content: { "application/xml": bike.content?.["application/json"] ?? {} } },
      }),
      page: "errors/GONE/index.html",
      want: ["The API sends this as application/xml ."],
    },
    {
      name: "that a document is empty",
      given: {},
      page: "index.html",
      want: ["describes no operations", "declares no error statuses"],
    },
  ])("$name", ({ given, page, want }) => {
    const text = readSite(given).get(page);
    for (const sentence of want) expect(text).toContain(sentence);
  });
});
