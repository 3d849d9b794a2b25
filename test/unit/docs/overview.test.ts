import { describe, expect, it } from "vitest";
import type { ApiConfig } from "../../../generators/config/config.js";
import { renderDocs } from "../../../generators/docs/render-docs.js";
import type { OpenApiResponse } from "../../../generators/openapi/openapi.js";
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

/** The home of a document whose operations have the given responses, without its tags. */
function renderHome(operations: readonly Responses[]): string {
  const entries = operations.map((responses, index) => [
    `/${index}`,
    { get: { operationId: `op${index}`, tags: [`tag${index % 2}`], responses } },
  ]);
  const document = openApiDocument({ paths: Object.fromEntries(entries) });
  const files = renderDocs({ contract: contractOf(document), document, api, templates, libraries: [] });
  return files.find(({ path }) => path === "docs/index.html")?.text ?? "";
}

function toText(html: string): string {
  return unescapeHtml(html.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ");
}

const plain = { description: "No." };
const coded = (...codes: readonly string[]) => codedResponse({ enum: codes });

describe("the overview of operations by statuses", () => {
  it("counts codes, and says once what nearly all operations have without any", () => {
    const html = renderHome([
      { "400": coded("A", "B"), "429": plain },
      { "400": coded("A"), "409": plain, "429": plain },
    ]);
    const text = toText(html);
    expect(text).toContain("Nearly all operations can also return 429 See also");
    expect(text).toContain("tag0 1 400 op0 2");
    expect(text).toContain("tag1 1 400 409 op1 1 ●");
  });

  it("shows every status where there are no codes", () => {
    const text = toText(renderHome([{ "429": plain }, { "429": plain }]));
    expect(text).not.toContain("Nearly all");
    expect(text).toContain("tag0 1 429 op0 ●");
  });

  it("has a line for each tag where there are too many operations for one page", () => {
    const html = renderHome(Array.from({ length: 401 }, () => ({ "400": coded("A"), "429": plain })));
    expect(toText(html)).toContain("tag0 400 201 operations tag1 400 200 operations");
    expect(html).not.toContain("op399");
  });

  it("explains marks of retries only where the document gives advice", () => {
    expect(toText(renderHome([{ "400": coded("A") }]))).not.toContain("Retry? Never");
  });
});
