import { describe, expect, it } from "vitest";
import type { ApiConfig } from "../../../generators/config/config.js";
import { formatCode } from "../../../generators/diagnostics/format-code.js";
import { renderDocs } from "../../../generators/docs/render-docs.js";
import { emitCatalog } from "../../../generators/errors/emit-catalog.js";
import { describeApi } from "../../../generators/errors/emit-contracts.js";
import { readAssets } from "../../../generators/read-assets.js";
import { findDocsPage } from "../../../generators/runtime/docs-page.js";
import type { OperationContract } from "../../../generators/runtime/operation.js";
import { parseAnswer } from "../../../generators/runtime/parse-answer.js";
import { codedResponse, contractOf, openApiDocument } from "../contract/documents.js";

const { templates } = await readAssets();

const api: ApiConfig = {
  name: "things",
  root: "/project/openapi.yaml",
  output: "/project/generated",
  code: "/errorCode",
  docsUrl: "https://docs.example.com",
  client: { name: "things-client", version: "0.0.0" },
};

const responses = {
  "409": codedResponse({ enum: ["KYC_REQUIRED", "kyc", "KYC", "a b", "カード凍結"] }),
  "503": { description: "Closed.", "x-error": { status: "503", kind: "server", title: "Closed" } },
};

const document = openApiDocument({
  paths: { "/a": { get: { operationId: "do-thing", responses } } },
  components: {
    responses: {
      Conflict: { description: "Taken.", "x-error": { status: "409", kind: "any", title: "Taken" } },
      Closed: responses["503"],
    },
  },
});
const contract = contractOf(document);

const pages = renderDocs({ contract, document, api, templates, libraries: [] }).map(({ path }) => path);

/** What the client says of an answer, for the operation above. */
function findDocsUrl(status: number, errorCode?: string): string | undefined {
  return readAnswer(status, errorCode).docsUrl;
}

function readAnswer(status: number, errorCode?: string) {
  const { docs, ...known } = describeApi(contract, { docsUrl: "https://docs.example.com" });
  const operation: OperationContract = {
    api: { ...known, ...(docs && { docs: { ...docs, find: findDocsPage } }) },
    id: "do-thing",
    method: "GET",
    path: "/a",
    replay: "safe",
    answers: {},
    codes: { "409": ["KYC_REQUIRED", "kyc", "KYC", "a b", "カード凍結"] },
  };
  return parseAnswer(operation, { status, body: { errorCode } });
}

function toPage(url: string | undefined): string {
  return `docs${decodeURI(new URL(url ?? "").pathname)}index.html`;
}

describe("the page that an error leads to", () => {
  const status = (given: number) => ({ name: `${given}`, given: [given] as const });
  const code = (given: string) => ({ name: `the code ${given}`, given: [409, given] as const });

  it.each([
    ...[400, 401, 403, 404, 418, 429, 500].map(status),
    code("KYC_REQUIRED"),
    code("KYC"),
    code("NEW"),
  ])("exists for $name", ({ given: [number, errorCode] }) => {
    expect(pages).toContain(toPage(findDocsUrl(number, errorCode)));
  });

  it("is named in its message", () => {
    const { message } = readAnswer(409, "KYC_REQUIRED");
    expect(message).toBe(
      "[KYC_REQUIRED] do-thing answered 409 (see https://docs.example.com/errors/KYC_REQUIRED/)",
    );
  });

  it.each([status(409), status(503)])(
    "is that of the status where nobody documents the code: $name",
    ({ given }) => {
      expect(toPage(findDocsUrl(given[0], "NEW"))).toBe(`docs/statuses/${given[0]}/index.html`);
    },
  );

  it("is that of the code", () => {
    expect(toPage(findDocsUrl(409, "KYC_REQUIRED"))).toBe("docs/errors/KYC_REQUIRED/index.html");
  });

  it.each([code("kyc"), code("a b"), code("カード凍結")])(
    "is that of the code: $name",
    ({ given: [number, errorCode] }) => {
      const page = toPage(findDocsUrl(number, errorCode));
      expect(pages).toContain(page);
      expect(page).toMatch(/^docs\/errors\//);
    },
  );

  it.each([code("KYC_REQUIRED"), code("KYC"), code("kyc"), code("a b"), code("カード凍結")])(
    "is the one that the catalog and `explain` lead to: $name",
    ({ given: [number, errorCode] }) => {
      const url = findDocsUrl(number, errorCode);
      expect(url).toBeDefined();
      expect(formatCode(contract, errorCode, api.docsUrl)?.trimEnd().split("\n").at(-1)).toBe(url);
      expect(emitCatalog(contract, api.docsUrl).text).toContain(`docsUrl: "${url}"`);
    },
  );

  it.each([status(409), status(503)])(
    "is that of the status, where it has one: $name",
    ({ given: [number] }) => {
      expect(toPage(findDocsUrl(number))).toBe(`docs/statuses/${number}/index.html`);
    },
  );
});

describe("the type of a problem", () => {
  const types = ["https://a.example/problems/sold-out", "https://a.example/problems/too-late"];
  const sold = openApiDocument({
    paths: {
      "/a": { get: { operationId: "do-thing", responses: { "409": codedResponse({ enum: types }) } } },
    },
  });
  const files = renderDocs({ contract: contractOf(sold), document: sold, api, templates, libraries: [] });
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? "";

  it.each([
    ...["docs/index.html", "docs/operations/do-thing/index.html", "docs/statuses/409/index.html"],
    ...["docs/matrix/index.html", "docs/tags/default/index.html", "docs/search/index.html"],
  ])("has its short name on %s, and the whole URI as its title", (path) => {
    const shown = /title="([^"]*sold-out)">([^<]*)<\/(?:code|a)>/.exec(textOf(path)) ?? [];
    expect(shown.slice(1)).toEqual([types[0], "sold-out"]);
    // What a field may hold is what is sent.
    expect(textOf(path)).not.toContain(`>${types[0]}</code></a>`);
  });

  it("is whole on its own page, and short beside it", () => {
    const text = textOf("docs/errors/sold-out/index.html");
    expect(text).toContain(`<h1><code>${types[0]}</code></h1>`);
    expect(text).toMatch(/class="name">too-late</);
  });
});
