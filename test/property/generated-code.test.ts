import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { emitAuth } from "../../generators/client/emit-auth.js";
import { emitClient } from "../../generators/client/emit-client.js";
import { emitIndex } from "../../generators/client/emit-index.js";
import { emitOperations } from "../../generators/client/emit-operations.js";
import type { Contract } from "../../generators/contract/contract.js";
import { runtime } from "../../generators/emit/runtime-symbols.js";
import { emitCatalog } from "../../generators/errors/emit-catalog.js";
import { emitContracts } from "../../generators/errors/emit-contracts.js";
import { emitErrorTypes } from "../../generators/errors/emit-error-types.js";
import { emitErrors } from "../../generators/errors/emit-errors.js";
import { contractOf } from "../unit/contract/documents.js";
import { hostileText, hostileTexts } from "./hostile-text.js";
import { findNodes, parseSource } from "./parse-source.js";

/** Contracts whose every text is hostile. */
const contracts: fc.Arbitrary<Contract> = fc
  .record({
    ids: hostileTexts,
    codes: hostileTexts,
    texts: fc.array(hostileText, { minLength: 5, maxLength: 5 }),
  })
  .map(({ ids, codes, texts: [title = "", text = "", server = "", header = "", mediaType = ""] }) => {
    const errorCode = { enum: codes, "x-enum-descriptions": codes.map(() => text) };
    const responses = {
      "200": { content: { [mediaType]: {} } },
      "403": {
        description: text,
        content: { "application/json": { schema: { properties: { errorCode } } } },
      },
    };
    const operation = {
      summary: text,
      description: text,
      deprecated: true,
      "x-replaced-by": [text],
      parameters: toParameters(header),
      requestBody: { content: toContent(mediaType, header, text) },
      responses,
    };
    return contractOf({
      info: { title, version: text },
      servers: [
        { url: server, description: text },
        {
          url: `https://{${header}}.example.com/{${title}}`,
          description: title,
          variables: {
            [header]: { default: "a", enum: ["a", text], description: text },
            [title]: { default: "b", description: text },
          },
        },
      ],
      security: [
        { [header]: [] },
        { [title]: [] },
        { [text]: [] },
        { [`${text}2`]: [] },
        { [`${text}3`]: [] },
      ],
      components: {
        securitySchemes: {
          [header]: { type: "apiKey", in: "header", name: header, description: text },
          [title]: { type: "apiKey", in: "query", name: text, description: text },
          [text]: {
            type: "oauth2",
            description: text,
            flows: { clientCredentials: { tokenUrl: `/${text}` } },
          },
          [`${text}2`]: { type: "http", scheme: "bearer", description: text },
          [`${text}3`]: { type: "apiKey", in: "cookie", name: text },
        },
      },
      paths: Object.fromEntries(
        ids.map((operationId, index) => [`/${index}${title}`, { post: { ...operation, operationId } }]),
      ),
    } as never);
  });

/** Parameters of a name in every place, each in a style that has to be said. */
function toParameters(name: string): readonly object[] {
  const schema = { type: "object" };
  return [
    { name, in: "path", required: true, style: "matrix", explode: true, schema },
    { name, in: "query", style: "deepObject", schema },
    { name: `${name}2`, in: "query", content: { "application/json": {} } },
    { name, in: "header", explode: true, schema },
    { name, in: "cookie", style: "cookie", schema },
  ];
}

/** Bodies of a media type, and of forms with encodings. */
function toContent(mediaType: string, name: string, text: string): object {
  return {
    [mediaType]: {},
    "multipart/form-data": { encoding: { [name]: { contentType: text } } },
    "application/x-www-form-urlencoded": { encoding: { [name]: { style: "deepObject" } } },
  };
}

const emitters: Readonly<Record<string, (contract: Contract) => { readonly text: string }>> = {
  auth: emitAuth,
  catalog: (contract) => emitCatalog(contract, "https://docs.example.com"),
  client: emitClient,
  contracts: (contract) => emitContracts(contract, { docsUrl: "https://docs.example.com" }),
  errors: emitErrorTypes,
  guards: emitErrors,
  index: emitIndex,
  operations: emitOperations,
};

/** What generated code calls: the functions of its own runtime. */
const ownCalls = [...Object.keys(runtime), "createRuntimeClient", "isErrorOfContract", "Date.now"];

const statements = [
  ...["ImportDeclaration", "ExportDeclaration", "InterfaceDeclaration", "TypeAliasDeclaration"],
  ...["FunctionDeclaration", "FirstStatement"],
];

describe.each(Object.entries(emitters))("the generated %s", (_, emit) => {
  it("holds nothing but declarations, and calls nothing that a document smuggled in", () => {
    fc.assert(
      fc.property(contracts, (contract) => {
        const source = parseSource(emit(contract).text);
        for (const { kind } of source.statements) expect(statements).toContain(ts.SyntaxKind[kind]);
        for (const call of findNodes(source, ts.SyntaxKind.CallExpression)) {
          expect(ownCalls).toContain((call as ts.CallExpression).expression.getText());
        }
        expect(findNodes(source, ts.SyntaxKind.NewExpression)).toEqual([]);
        expect(findNodes(source, ts.SyntaxKind.TemplateExpression)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the generated contracts", () => {
  it("hold every operation and every code as the document has them", () => {
    fc.assert(
      fc.property(contracts, (contract) => {
        const source = parseSource(emitContracts(contract, {}).text);
        const texts = new Set(
          findNodes(source, ts.SyntaxKind.StringLiteral).map((node) => (node as ts.StringLiteral).text),
        );
        for (const { id, path, errors } of contract.operations) {
          for (const text of [id, path, ...errors.flatMap(({ codes }) => codes.map(({ code }) => code))]) {
            expect(texts).toContain(text);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
