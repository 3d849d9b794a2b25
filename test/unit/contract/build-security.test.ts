import { describe, expect, it } from "vitest";
import { contractOf, operationOf } from "./documents.js";

const securitySchemes = {
  Header: { type: "apiKey", in: "header", name: "X-Key", description: "The key." },
  Query: { type: "apiKey", in: "query", name: "appKey" },
  Cookie: { type: "apiKey", in: "cookie", name: "SID" },
  Basic: { type: "http", scheme: "Basic" },
  Token: { type: "http", scheme: "bearer" },
  Digest: { type: "http", scheme: "digest" },
  Certificate: { type: "mutualTLS" },
  Connect: { type: "openIdConnect" },
  OAuth: {
    type: "oauth2",
    flows: {
      clientCredentials: { tokenUrl: "https://auth.example/token" },
      authorizationCode: { tokenUrl: "/token", refreshUrl: "/refresh" },
    },
  },
  Unsafe: {
    type: "oauth2",
    flows: {
      clientCredentials: { tokenUrl: "javascript:run()" },
      password: { tokenUrl: "https://u:p@a.example" },
    },
  },
};

const schemesOf = (name: string) =>
  contractOf({ components: { securitySchemes }, security: [{ [name]: [] }] } as never).schemes;

describe("a security scheme", () => {
  const authorization = { place: "header", parameter: "authorization" };

  it.each([
    {
      name: "Header",
      want: [{ form: "apiKey", place: "header", parameter: "x-key", description: "The key." }],
    },
    { name: "Query", want: [{ form: "apiKey", place: "query", parameter: "appKey" }] },
    { name: "Cookie", want: [{ form: "apiKey", place: "cookie", parameter: "SID" }] },
    { name: "Basic", want: [{ form: "basic", ...authorization }] },
    { name: "Token", want: [{ form: "bearer", ...authorization }] },
    { name: "Connect", want: [{ form: "bearer", ...authorization }] },
    {
      name: "OAuth",
      want: [
        {
          form: "bearer",
          ...authorization,
          tokenUrls: { clientCredentials: "https://auth.example/token", refresh: "/refresh" },
        },
      ],
    },
    { name: "Unsafe", want: [{ form: "bearer", ...authorization }] },
    { name: "Digest", want: [] },
    { name: "Certificate", want: [] },
    { name: "Missing", want: [] },
    { name: "constructor", want: [] },
  ])("is carried: $name", ({ name, want }) => {
    expect(schemesOf(name)).toEqual(want.map((scheme) => ({ name, ...scheme })));
  });
});

describe("what an operation asks for", () => {
  const servers = [{ url: "https://api.example.com/v1" }, { url: "https://{tenant}.example.org" }];
  const security = [{ Header: [] }];
  const document = { components: { securitySchemes }, security, servers } as never;
  const own = (url: string) => ({ servers: [{ url }] });
  const ofApi = [["Header"]];

  it.each([
    { name: "what the document does", given: {}, want: ofApi },
    { name: "nothing", given: { security: [] }, want: [] },
    { name: "alternatives", given: { security: [{ Token: ["read"] }, {}] }, want: [["Token"], []] },
    {
      name: "nothing for a certificate",
      given: { security: [{ Certificate: [], Token: [] }] },
      want: [["Token"]],
    },
    { name: "the same at a path", given: own("/v2"), want: ofApi },
    { name: "the same at another port", given: own("https://api.example.com:8443"), want: ofApi },
    { name: "the same at another host of the domain", given: own("https://files.example.com"), want: ofApi },
    { name: "the same at the domain", given: own("https://example.com"), want: ofApi },
    { name: "the same below the host", given: own("https://eu.api.example.com"), want: ofApi },
    { name: "the same behind a variable", given: own("https://{region}.example.com"), want: ofApi },
    { name: "nothing elsewhere", given: own("https://bucket.example.net"), want: [] },
    { name: "nothing at a host that ends alike", given: own("https://badexample.com"), want: [] },
    { name: "nothing where all of the host varies", given: own("https://{host}"), want: [] },
    {
      name: "what it says itself, elsewhere",
      given: { ...own("https://bucket.example.net"), security: [{ Token: [] }] },
      want: [["Token"]],
    },
  ])("is $name", ({ given, want }) => {
    expect(operationOf(given as never, { document }).security).toEqual(want);
  });

  it("is nothing at servers of a path elsewhere, and the same where the API has no server of its own", () => {
    const item = own("https://bucket.example.net");
    expect(operationOf({}, { item, document }).security).toEqual([]);
    const alone = { components: { securitySchemes }, security } as never;
    expect(operationOf({}, { item, document: alone }).security).toEqual(ofApi);
  });
});
