import { describe, expect, it } from "vitest";
import type { CredentialSet } from "../../../generators/contract/contract.js";
import type {
  OpenApiDocument,
  OpenApiSecurityRequirement,
  OpenApiSecurityScheme,
} from "../../../generators/openapi/openapi.js";
import { contractOf } from "./documents.js";

const schemes: Readonly<Record<string, OpenApiSecurityScheme>> = {
  Key: { type: "apiKey", in: "header", name: "X-Api-Key", description: "The key." },
  Secret: { type: "apiKey", in: "header", name: "X-Api-Secret" },
  Account: { type: "apiKey", in: "header", name: "X-Account-Id" },
  Token: { type: "http", scheme: "Bearer" },
  Basic: { type: "http", scheme: "basic" },
  Query: { type: "apiKey", in: "query", name: "key" },
  Nameless: { type: "apiKey", in: "header" },
  OAuth: { type: "oauth2" },
};

const header = (scheme: string, optional = false) => {
  const { name = "", description } = schemes[scheme] ?? { type: "" };
  return { scheme, header: name.toLowerCase(), optional, ...(description !== undefined && { description }) };
};

/** A requirement of all the schemes named in a text. */
const all = (names: string): OpenApiSecurityRequirement =>
  Object.fromEntries(names.split(" ").map((name) => [name, []]));

const cases: readonly {
  readonly name: string;
  readonly given: Partial<OpenApiDocument>;
  readonly want: readonly CredentialSet[];
}[] = [
  { name: "nothing where nothing is required", given: {}, want: [] },
  { name: "nothing for an empty list", given: { security: [] }, want: [] },
  { name: "nothing for the alternative of no credentials", given: { security: [{}] }, want: [] },
  {
    name: "a token",
    given: { security: [all("Token")] },
    want: [{ form: "bearer", scheme: "Token", headers: [] }],
  },
  {
    name: "headers that go together",
    given: { security: [all("Key Secret")] },
    want: [{ form: "headers", headers: [header("Key"), header("Secret")] }],
  },
  {
    name: "a header that one alternative does without as optional",
    given: { security: [all("Key Secret"), all("Key Secret Account")] },
    want: [{ form: "headers", headers: [header("Key"), header("Secret"), header("Account", true)] }],
  },
  {
    name: "a token with an optional header, and headers alone",
    given: { security: [all("Token"), all("Token Account"), all("Key")] },
    want: [
      { form: "headers", headers: [header("Key")] },
      { form: "bearer", scheme: "Token", headers: [header("Account", true)] },
    ],
  },
  {
    name: "what operations require themselves",
    given: { paths: { "/a": { get: { security: [all("Token")] }, summary: "no operation" } } },
    want: [{ form: "bearer", scheme: "Token", headers: [] }],
  },
  {
    name: "the same requirement once, wherever it stands",
    given: {
      security: [all("Key")],
      paths: { "/a": { get: { security: [all("Key")] }, post: { security: [] } } },
    },
    want: [{ form: "headers", headers: [header("Key")] }],
  },
  ...["Basic", "Query", "Nameless", "Missing", "constructor"].map((name) => ({
    name: `nothing for the scheme ${name}`,
    given: { security: [all(name)] },
    want: [],
  })),
  {
    name: "a token of OAuth 2",
    given: { security: [all("OAuth")] },
    want: [{ form: "bearer", scheme: "OAuth", headers: [] }],
  },
  {
    name: "the headers of an alternative that also needs something else",
    given: { security: [all("Key Query")] },
    want: [{ form: "headers", headers: [header("Key")] }],
  },
];

describe("buildCredentials", () => {
  it.each(cases)("gives $name", ({ given, want }) => {
    expect(contractOf({ components: { securitySchemes: schemes }, ...given }).credentials).toEqual(want);
  });

  it("follows a reference to a scheme", () => {
    const securitySchemes = { Key: { $ref: "#/components/securitySchemes/Real" }, Real: { ...schemes.Key } };
    const { credentials } = contractOf({
      security: [all("Key")],
      components: {
        securitySchemes: securitySchemes as NonNullable<
          OpenApiDocument["components"]
        >["securitySchemes"] & {},
      },
    });
    expect(credentials).toEqual([{ form: "headers", headers: [header("Key")] }]);
  });
});
