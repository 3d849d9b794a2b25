import { describe, expect, it } from "vitest";
import { emitErrorTypes } from "../../../generators/errors/emit-error-types.js";
import type { OpenApiOperation } from "../../../generators/openapi/openapi.js";
import { codedResponse, contractOf } from "../contract/documents.js";

/** The type arguments of the errors of an operation, `GET /things`, after those for codes and kinds. */
function argumentsOf(operation: Partial<OpenApiOperation> & Readonly<Record<string, unknown>>): string {
  const responses = { "409": codedResponse({ enum: ["FULL"] }) };
  const get = { operationId: "find", responses, ...operation } as OpenApiOperation;
  const { text } = emitErrorTypes(contractOf({ paths: { "/things": { get } } }));
  return (
    /OperationError<"find", (?:object|FindCodes), GenericCodes, ErrorKinds, (.+)>;\n/.exec(text)?.[1] ?? ""
  );
}

const responses = 'paths["/things"]["get"]["responses"]';
const secret = { type: "string", "x-sensitive": true };
const marked = {
  description: "No.",
  content: { "application/json": { schema: { properties: { pan: secret } } } },
};

const cases: readonly {
  readonly name: string;
  readonly given: Parameters<typeof argumentsOf>[0];
  readonly want: string;
}[] = [
  { name: "the responses, and where codes are", given: {}, want: `${responses}, CodePlaces` },
  {
    name: "places of its own",
    given: { "x-openapi-errors": { code: ["/error/code", '/a"b'] } },
    want: `${responses}, ["error", "code"] | ["a\\"b"]`,
  },
  {
    name: "without sensitive fields of an error body and of the input",
    given: {
      responses: { "409": marked as never },
      parameters: [{ name: "pin", in: "query", "x-sensitive": true } as never],
    },
    want: `WithoutSensitive<${responses}, "pan" | "pin">, CodePlaces`,
  },
];

describe("the type of the errors of an operation", () => {
  it.each(cases)("has $name", ({ given, want }) => {
    expect(argumentsOf(given)).toBe(want);
  });

  it("has an interface of its own for its codes, whose `code` says what each means", () => {
    const response = codedResponse({
      enum: ["FULL", "GONE"],
      "x-enumDescriptions": { FULL: "No room. Ever." },
    });
    const get = { operationId: "find", responses: { "409": response } };
    const { text } = emitErrorTypes(contractOf({ paths: { "/things": { get } } }));
    expect(text).toContain(
      "export type FindError = { [Code in keyof FindCodes]: FindCodeError<Code> }[keyof FindCodes] | OperationError<",
    );
    expect(text).toContain("export interface FindCodeError<Code extends keyof FindCodes> extends CodeError<");
    expect(text).toContain(
      "   * Codes of `find`:\n   * - `FULL` (409): No room.\n   * - `GONE` (409)\n   */",
    );
  });

  it("has none where there are no codes", () => {
    const { text } = emitErrorTypes(contractOf({ paths: { "/things": { get: { operationId: "find" } } } }));
    expect(text).toContain('export type FindError = OperationError<"find", FindCodes, GenericCodes');
    expect(text).not.toContain("FindCodeError");
  });

  it("knows the places of codes of the API", () => {
    const { text } = emitErrorTypes({ ...contractOf({}), codePlaces: [] });
    expect(text).toContain("export type CodePlaces = never;\n");
    expect(emitErrorTypes(contractOf({})).text).toContain('export type CodePlaces = ["errorCode"];\n');
  });
});
