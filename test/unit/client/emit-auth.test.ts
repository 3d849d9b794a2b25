import { describe, expect, it } from "vitest";
import { emitAuth } from "../../../generators/client/emit-auth.js";
import { contractOf } from "../contract/documents.js";

/** `auth.ts` of an API each of whose security schemes is asked for by an operation of its own. */
function emit(securitySchemes: Readonly<Record<string, object>>): string {
  const paths = Object.keys(securitySchemes).map((name) => [
    `/${name}`,
    { get: { security: [{ [name]: [] }] } },
  ]);
  const document = { paths: Object.fromEntries(paths), components: { securitySchemes } };
  return emitAuth(contractOf(document as never)).text;
}

const header = (name: string) => ({ type: "apiKey", in: "header", name });

describe("the credentials that travel in headers", () => {
  it.each([
    {
      name: "short",
      given: { a: header("X-Api-Key"), b: header("X-Account-Id") },
      want: ["key", "accountId"],
    },
    {
      name: "like their headers where short names would be the same",
      given: { a: header("X-Key"), b: header("X-Api-Key") },
      want: ['"x-key"', '"x-api-key"'],
    },
    {
      name: "like their schemes where these share a header",
      given: { service_token: header("Authorization"), basket_token: header("authorization") },
      want: ["serviceToken", "basketToken"],
    },
    {
      name: "unlike each other, whatever their schemes are called",
      given: { token: header("A"), b: header("a"), c: header("X-Token") },
      want: ["token", "b", '"x-token"'],
    },
  ])("are named $name", ({ given, want }) => {
    const names = [...emit(given).matchAll(/readonly (.*)\?: Secret/g)].map(([, name]) => name);
    expect(names).toEqual(want);
  });
});

describe("what makes credentials", () => {
  it.each(["default", "new", "then"])("is no word of the language: %s", (name) => {
    expect(emit({ [name]: { type: "apiKey", in: "query", name: "key" } })).toContain(
      `export function ${name}Auth(`,
    );
  });

  it("is documented where its scheme has a blank description", () => {
    const scheme = { type: "apiKey", in: "query", name: "key", description: " " };
    expect(emit({ inQuery: scheme })).toContain("Authorizes requests with the key `key` in the query");
  });
});
