import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { understand } from "../../../generators/index.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";
import { withoutAdvice } from "../../without-advice.js";

// Rules and contract are told the same of one document: what the one sees, the other does.

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder();
});
afterAll(() => folder.remove());

/** Reads a document whose operation has the given error responses, and whose author keeps a catalog. */
async function read(
  responses: string,
  {
    code,
    operation = "",
    catalog = "A",
  }: { code?: readonly string[]; operation?: string; catalog?: string } = {},
) {
  const text = `openapi: 3.1.0
info: { title: Bikes, version: "1" }
servers: [{ url: https://a.example }]
x-error-catalog: { ${catalog}: { meaning: It is so. } }
paths:
  /bikes:
    get:
      operationId: list-bikes
${operation}      responses:
        "200": { description: The bikes. }
${responses}`;
  await folder.write({ "openapi.yaml": text });
  const { understood, diagnostics } = await understand({
    name: "bikes",
    root: join(folder.path, "openapi.yaml"),
    output: join(folder.path, "generated"),
    ...(code && { code }),
    client: { name: "bikes-client", version: "0.0.0" },
    rules: { ...withoutAdvice, "errors/code-not-in-body": "error", "errors/code-not-enumerated": "error" },
  });
  return {
    codes: understood?.contract.operations.flatMap(({ errors }) =>
      errors.flatMap(({ status, codes }) => codes.map((one) => `${status} ${one.code}`)),
    ),
    problems: diagnostics.map(({ rule, message }) => `${rule} ${message}`),
  };
}

const body = (schema: string, mediaType = "application/json") =>
  `{ description: No., content: { ${mediaType}: { schema: ${schema} } } }`;

const codeAt = (name: string, values: string, type = "string") =>
  `{ type: object, properties: { ${name}: { type: ${type}, enum: [${values}] } } }`;

describe("rules and contract agree", () => {
  it("on a place of codes that is not the first", async () => {
    const nested = `{ type: object, properties: { error: ${codeAt("code", "A")} } }`;
    expect(await read(`        "403": ${body(nested)}\n`, { code: ["/errorCode", "/error/code"] })).toEqual({
      codes: ["403 A"],
      problems: [],
    });
  });

  it("on a place that an operation sets for itself", async () => {
    expect(
      await read(`        "403": ${body(codeAt("why", "A"))}\n`, {
        code: ["/errorCode"],
        operation: "      x-openapi-errors: { code: /why }\n",
      }),
    ).toEqual({ codes: ["403 A"], problems: [] });
  });

  it("on codes that are numbers", async () => {
    expect(
      await read(`        "403": ${body(codeAt("errorCode", "10012", "integer"))}\n`, {
        code: ["/errorCode"],
        catalog: '"10012"',
      }),
    ).toEqual({ codes: ["403 10012"], problems: [] });
  });

  it("on a range that is written in lower case", async () => {
    expect(await read(`        4xx: ${body("{ type: object }")}\n`, { code: ["/errorCode"] })).toEqual({
      codes: undefined,
      problems: [
        "errors/code-not-in-body the body of status 4XX of `list-bikes` has no code at `/errorCode`",
      ],
    });
    expect(await read(`        4xx: ${body(codeAt("errorCode", "B"))}\n`, { code: ["/errorCode"] })).toEqual({
      codes: undefined,
      problems: ["errors/code-without-meaning `B` of `list-bikes` has no meaning"],
    });
  });

  it("on what is JSON", async () => {
    const media = (values: string) => `{ schema: ${codeAt("errorCode", values)} }`;
    const content = `{ application/json-seq: ${media("B")}, application/json: ${media("A")} }`;
    expect(
      await read(`        "403": { description: No., content: ${content} }\n`, { code: ["/errorCode"] }),
    ).toEqual({ codes: ["403 A"], problems: [] });
  });
});
