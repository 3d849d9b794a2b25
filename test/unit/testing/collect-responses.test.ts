import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { collectResponses } from "../../../generators/testing/collect-responses.js";
import { buildCase } from "../../golden/build-case.js";
import { createTemporaryFolder } from "../../temporary-folder.js";

async function collect(text: string) {
  const folder = await createTemporaryFolder();
  await folder.write({ "openapi.yaml": text });
  const { contract, document } = await buildCase(folder.path);
  await folder.remove();
  if (!contract || !document) throw new Error("the document is unusable");
  return collectResponses(contract, document);
}

describe("what is collected of responses", () => {
  it("is what checking them takes, each response once", async () => {
    const { responses, operations, schemas } = await collect(
      await readFile("test/recorder/cards.yaml", "utf8"),
    );
    const limited = operations["list-cards"]?.responses["429"] ?? -1;
    expect(operations["get-card"]?.responses["429"]).toBe(limited);
    expect(JSON.parse(responses[limited] ?? "")).toEqual({
      bodies: {},
      headers: { "retry-after": { required: true, schema: { type: "integer" } } },
    });
    expect(operations["create-card"]?.codes).toMatchObject({ "400": ["INVALID_INPUT", "LANGUAGE_REQUIRED"] });
    expect(Object.keys(schemas)).toEqual(["Card", "Error"]);
  });

  it("asks for a wait where the status has one, and for no optional header", async () => {
    const { responses, operations } = await collect(`openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses:
        "200": { description: d, headers: { Retry-After: {} } }
        "4XX": { description: d, headers: { Retry-After: {} } }
        "429": { description: d, headers: { retry-after: {} } }
        "500": { description: d, headers: { Retry-After: { required: false } } }
        "503": { description: d, headers: { Retry-After: {}, X-Left: {} } }
`);
    const of = operations["list-cards"]?.responses ?? {};
    const asksFor = Object.entries(of).map(([status, index]) => [
      status,
      Object.entries(JSON.parse(responses[index] ?? "").headers).flatMap(([name, header]) =>
        (header as { required?: true }).required ? [name] : [],
      ),
    ]);
    expect(Object.fromEntries(asksFor)).toEqual({
      ...{ "200": [], "4XX": [], "429": ["retry-after"], "500": [], "503": ["retry-after"] },
    });
  });

  it("says which statuses are the norm, and which operations deviate from it", async () => {
    const { norms, operations } = await collect(`openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. }, 404: { $ref: "#/components/responses/NotFound" } }
      x-deviations: [{ status: "410", reason: Gone. }]
components:
  responses:
    NotFound: { description: No such path., x-error: { status: "404", scope: listed } }
`);
    expect({ norms, deviations: operations["list-cards"]?.deviations }).toEqual({
      norms: ["404"],
      deviations: ["410"],
    });
  });
});
