import ts from "typescript";
import { describe, expect, it } from "vitest";
import { renderClientReadme } from "../../../generators/client/render-readme.js";
import { readAssets } from "../../../generators/read-assets.js";
import { codedResponse, contractOf } from "../contract/documents.js";

const { templates } = await readAssets();

/** The README of the client of a document. */
function renderOf(document: Parameters<typeof contractOf>[0]): string {
  return renderClientReadme(contractOf(document), { name: "things-client", version: "1.0.0" }, templates)
    .text;
}

/** That of an API whose operation has a code. */
function renderReadme(code: string): string {
  const responses = { "403": codedResponse({ enum: [code] }) };
  return renderOf({ paths: { "/a": { get: { operationId: "do-thing", responses } } } });
}

/** What stands in the blocks of TypeScript. */
function listSamples(text: string): readonly string[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, sample = ""]) => sample);
}

function findSyntaxErrors(sample: string): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(sample, { reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

describe("the README of a client", () => {
  it("shows how the code of an operation is handled", () => {
    expect(renderReadme("KYC_REQUIRED")).toContain(
      "    code: {\n      KYC_REQUIRED: (e) => e.message,\n    },\n",
    );
  });

  it.each([
    { name: "no codes", given: { "/a": { get: { operationId: "do-thing", responses: {} } } }, samples: 10 },
    { name: "no operations", given: {}, samples: 1 },
  ])("promises no codes where the document has $name", ({ given, samples }) => {
    const text = renderOf({ paths: given });
    expect(text).not.toMatch(/every documented code|\bcode: \{|""/);
    expect(listSamples(text).filter((sample) => sample.trim() !== "")).toHaveLength(samples);
    expect(listSamples(text).flatMap(findSyntaxErrors)).toEqual([]);
  });

  it("shows a call with what has to be given, if anything", () => {
    const parameters = [{ name: "id", in: "path", required: true }];
    const post = { operationId: "do-thing", parameters, responses: {} };
    expect(renderOf({ paths: { "/{id}": { post } } as never })).toContain("doThing(client, { path });");
    const get = { operationId: "do-thing", responses: {} };
    expect(renderOf({ paths: { "/": { get } } })).toContain("doThing(client);");
  });

  it("chooses a server in each sample that makes a client, where there are several", () => {
    const get = { operationId: "do-thing", responses: {} };
    const servers = [
      { url: "https://a.example", name: "live" },
      { url: "https://b.example", name: "sandbox" },
    ];
    const samples = listSamples(renderOf({ servers, paths: { "/a": { get } } }));
    const made = samples.flatMap((sample) => [...sample.matchAll(/createClient\((.*)\);/g)]);
    const choosing = made.filter(([, options]) => options?.includes('server: "sandbox"'));
    expect(choosing.length).toBeGreaterThan(1);
    expect(made.filter((one) => !choosing.includes(one)).map(([, options]) => options)).toEqual([
      "{ auth, hooks }",
    ]);
  });

  it("has samples without syntax errors", () => {
    const samples = listSamples(renderReadme("KYC_REQUIRED"));
    expect(samples.length).toBeGreaterThan(2);
    expect(samples.flatMap(findSyntaxErrors)).toEqual([]);
  });

  it.each(["a-b", "it's", "A\n```\n# Not ours\n```ts\n"])(
    "has the same samples whatever the code is called: %j",
    (code) => {
      const samples = listSamples(renderReadme(code));
      expect(samples).toHaveLength(listSamples(renderReadme("KYC_REQUIRED")).length);
      expect(samples.flatMap(findSyntaxErrors)).toEqual([]);
      expect(samples.join("\n")).toContain(JSON.stringify(code));
    },
  );
});
