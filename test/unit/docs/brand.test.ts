import { describe, expect, it } from "vitest";
import type { ApiConfig, DocsConfig } from "../../../generators/config/config.js";
import { renderDocs } from "../../../generators/docs/render-docs.js";
import type { OpenApiDocument } from "../../../generators/openapi/openapi.js";
import { readAssets } from "../../../generators/read-assets.js";
import { codedResponse, contractOf, openApiDocument } from "../contract/documents.js";

const { templates } = await readAssets();

/** The files of a site by path, for an API that presents itself so. */
function build(docs: DocsConfig | undefined, contact?: OpenApiDocument["info"]["contact"]) {
  const api = apiOf(docs);
  const info = { title: "Things", version: "1", ...(contact && { contact }) };
  return new Map(
    renderDocs({
      contract: contractOf({ info }),
      document: openApiDocument({ info }),
      api,
      templates,
      libraries: [],
    }).map(({ path, text }) => [path, text]),
  );
}

function apiOf(docs?: DocsConfig): ApiConfig {
  return {
    name: "things",
    root: "/project/openapi.yaml",
    output: "/project/generated",
    code: "/errorCode",
    client: { name: "things-client", version: "0.0.0" },
    ...(docs && { docs }),
  };
}

describe("a site", () => {
  it("is called as it is configured, else as the document is", () => {
    expect(build({ name: "All things" }).get("docs/index.html")).toContain(
      "<title>All things: errors and operations</title>",
    );
    expect(build(undefined).get("docs/index.html")).toContain("<title>Things: errors and operations</title>");
  });

  it("shows the logo and takes the colours that it is given", () => {
    const files = build({ logo: "<svg/>", accent: { light: "#112233", dark: "#ddeeff" } });
    expect(files.get("docs/logo.svg")).toBe("<svg/>");
    expect(files.get("docs/index.html")).toContain('<img src="logo.svg" alt=""');
    expect(files.get("docs/style.css")).toContain("--accent: light-dark(#112233, #ddeeff);");
  });

  it.each([
    {
      name: "as configured",
      docs: { support: { name: "Us", url: "https://a.example" } },
      contact: { email: "b@b.example" },
      want: '<a href="https://a.example">Support: Us</a>',
    },
    {
      name: "as the document says",
      docs: undefined,
      contact: { email: "b@b.example" },
      want: '<a href="mailto:b@b.example">Support: b@b.example</a>',
    },
    {
      name: "never a script",
      docs: undefined,
      contact: { name: "Us", url: "javascript:x", email: "b@b.example" },
      want: '<a href="mailto:b@b.example">Support: Us</a>',
    },
  ])("says whom to ask: $name", ({ docs, contact, want }) => {
    expect(build(docs, contact).get("docs/index.html")).toContain(want);
  });

  it("says whom to ask where a fix does not help", () => {
    const info = { title: "Things", version: "1", contact: { email: "help@a.example" } };
    const paths = {
      "/a": { get: { operationId: "a", responses: { "403": codedResponse({ enum: ["NO"] }) } } },
    };
    const document = openApiDocument({ info, paths });
    const files = renderDocs({
      contract: contractOf(document),
      document,
      api: apiOf(),
      templates,
      libraries: [],
    });
    const page = files.find(({ path }) => path === "docs/errors/NO/index.html")?.text;
    expect(page).toContain('If that does not help, ask <a href="mailto:help@a.example">help@a.example</a>.');
  });

  it("asks nobody where nobody is named", () => {
    expect(build(undefined, { name: "Us" }).get("docs/index.html")).not.toContain("Support");
  });

  it("has neither canonical links nor a sitemap where nobody said where it is published", () => {
    const files = build(undefined);
    expect(files.has("docs/sitemap.xml")).toBe(false);
    expect(files.get("docs/index.html")).not.toContain("canonical");
    expect(files.get("docs/404.html")).toContain('href="/index.html#codes"');
  });
});
