import { expect, it } from "vitest";
import type { ApiConfig } from "../../../generators/config/config.js";
import { renderDocs } from "../../../generators/docs/render-docs.js";
import { readAssets } from "../../../generators/read-assets.js";
import { codedResponse, contractOf, openApiDocument } from "../contract/documents.js";

const { templates } = await readAssets();

const api: ApiConfig = {
  name: "things",
  root: "/project/openapi.yaml",
  output: "/project/generated",
  client: { name: "things-client", version: "0.0.0" },
};

it("gives an id once on a page, whatever codes and parameters are called", () => {
  const codes = ["request", "errors", "menu", "status-403", "body-a", "query-a", "a", "A"];
  const schema = { type: "object", properties: { a: {}, b: {} } };
  const document = openApiDocument({
    paths: {
      "/things": {
        post: {
          operationId: "do-thing",
          parameters: [{ name: "a", in: "query", schema: {} }],
          requestBody: {
            content: { "application/json": { schema }, "application/xml": { schema: { ...schema } } },
          },
          responses: { "200": { description: "Done." }, "403": codedResponse({ enum: codes }) },
        },
      },
    },
  });
  const files = renderDocs({ contract: contractOf(document), document, api, templates, libraries: [] });
  const page = files.find(({ path }) => path === "docs/operations/do-thing/index.html")?.text ?? "";
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const places = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  expect(places.filter((id) => !ids.includes(id))).toEqual([]);
});
