import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApiConfig } from "../../generators/config/config.js";
import { renderDocs } from "../../generators/docs/render-docs.js";
import { readAssets } from "../../generators/read-assets.js";
import { codedResponse, contractOf, openApiDocument } from "../unit/contract/documents.js";
import { hostileTexts } from "./hostile-text.js";

const { templates } = await readAssets();

const api: ApiConfig = {
  name: "things",
  root: "/project/openapi.yaml",
  output: "/project/generated",
  code: "/errorCode",
  client: { name: "things-client", version: "0.0.0" },
};

/** Folders are of letters and digits of any script, none of which begins with a mark; files are ours. */
const plainPath = /^docs(\/(?!\p{M})[\w\p{L}\p{M}\p{Nd}-]+)*\/[a-z0-9-]+\.(html|css|js|json|md|txt)$/u;

describe("the pages of the docs", () => {
  it("each have a path of their own that leads nowhere else, whatever operations and codes are called", () => {
    fc.assert(
      fc.property(hostileTexts, hostileTexts, (ids, codes) => {
        const responses = { "403": codedResponse({ enum: codes }) };
        const document = openApiDocument({
          paths: Object.fromEntries(
            ids.map((operationId, index) => [`/${index}`, { get: { operationId, responses } }]),
          ),
        });
        const contract = contractOf(document);
        const paths = renderDocs({ contract, document, api, templates, libraries: [] }).map(
          ({ path }) => path,
        );
        for (const path of paths) expect(path).toMatch(plainPath);
        expect(new Set(paths.map((path) => path.toLowerCase().normalize("NFD"))).size).toBe(paths.length);
        const pages = paths.filter((path) => path.endsWith("/index.html"));
        const tagCount = ids.length > 0 ? 1 : 0;
        const { norms, catalog } = contract;
        expect(pages.length).toBe(7 + norms.length + ids.length + catalog.length + tagCount);
      }),
      { numRuns: 30 },
    );
  });
});
