import { describe, expect, it } from "vitest";
import { buildClient } from "./build-client.js";

const document = `openapi: 3.2.0
info: { title: Servers, version: "1" }
servers:
  - url: https://{tenant}.example.com:{port}/{base}
    name: production
    description: Ignored, since there is a name
    variables:
      tenant: { default: demo, description: The name of your account. }
      port: { default: "443", enum: ["443", "8443"] }
      base: { default: v2 }
  - { url: "{scheme}://{tenant}.test", description: Sandbox, variables: { tenant: { default: box }, scheme: { default: https } } }
  - { url: /relative }
paths:
  /things:
    get: { operationId: list-things, responses: { "204": { description: Done. } } }
  /files:
    servers: [{ url: "https://files.example.com/{tenant}", variables: { tenant: { default: all } } }]
    get: { operationId: list-files, responses: { "204": { description: Done. } } }
    put:
      operationId: put-file
      servers: [{ url: ../uploads }]
      responses: { "204": { description: Done. } }
`;

const built = await buildClient(document);

/** Where a request goes. */
async function find(name: string, options: object, from = built) {
  const urls: string[] = [];
  const fetch = async ({ url }: Request) => {
    urls.push(url);
    return new Response(null, { status: 204 });
  };
  expect(await from.call(name, from.createClient({ fetch, ...options }))).toMatchObject({ ok: true });
  return urls[0];
}

describe("a request goes to", () => {
  const rows = [
    {
      name: "the server that was chosen, with defaults",
      call: "listThings",
      given: { server: "production" },
      want: "https://demo.example.com/v2/things",
    },
    {
      name: "a server with values for its variables",
      call: "listThings",
      given: { server: "production", serverVariables: { tenant: "acme", port: "8443", base: "v3/eu" } },
      want: "https://acme.example.com:8443/v3/eu/things",
    },
    {
      name: "another server, with its own defaults",
      call: "listThings",
      given: { server: "sandbox", serverVariables: { scheme: "http" } },
      want: "http://box.test/things",
    },
    {
      name: "the server of a path",
      call: "listFiles",
      given: { server: "sandbox", serverVariables: { tenant: "acme" } },
      want: "https://files.example.com/acme/files",
    },
    {
      name: "the server of a path, which has not all variables",
      call: "listFiles",
      given: { server: "sandbox", serverVariables: { scheme: "http", port: 8443 } },
      want: "https://files.example.com/all/files",
    },
    {
      name: "a server with a value that is no text",
      call: "listThings",
      given: { server: "production", serverVariables: { port: 8443, base: undefined } },
      want: "https://demo.example.com:8443/v2/things",
    },
    {
      name: "a relative server, from where the document is",
      call: "listThings",
      given: { server: "server3", documentUrl: "https://docs.example/a/openapi.yaml?v=1" },
      want: "https://docs.example/relative/things",
    },
    {
      name: "the only server of a path, whichever of the API's is chosen",
      call: "listFiles",
      given: { server: "sandbox" },
      want: "https://files.example.com/all/files",
    },
    {
      name: "the relative server of an operation",
      call: "putFile",
      given: { server: "production", documentUrl: "https://docs.example/a/b/openapi.yaml" },
      want: "https://docs.example/a/uploads/files",
    },
    {
      name: "the base URL before all of them",
      call: "putFile",
      given: { baseUrl: "https://mock.test/x", serverVariables: { tenant: "acme" } },
      want: "https://mock.test/x/files",
    },
  ];

  it.each(rows)("$name", async ({ call, given, want }) => {
    expect(await find(call, given)).toBe(want);
  });

  it("the server of the document where it names none", async () => {
    const silent = await buildClient(document.replace(/servers:\n(.+\n)+?(?=paths)/, ""));
    const documentUrl = "https://docs.example/api/openapi.yaml";
    expect(await find("listThings", { documentUrl }, silent)).toBe("https://docs.example/things");
  });
});

describe("a caller is told", () => {
  const rows = [
    {
      name: "that there is a choice",
      call: "listThings",
      given: {},
      want: "choose a server: production, sandbox, server3",
    },
    {
      name: "that a server is relative",
      call: "putFile",
      given: { server: "production" },
      want: "the server ../uploads is relative: createClient needs baseUrl or documentUrl",
    },
    ...["evil.example/", "evil.example#", "u:p@evil.example", "a b", "a\\b", "a%2Fb"].map((tenant) => ({
      name: `that a variable leads elsewhere: ${tenant}`,
      call: "listThings",
      given: { server: "production", serverVariables: { tenant } },
      want: "the server variable tenant leads elsewhere",
    })),
    ...["..", "a/../b", "a?b", "a#b", "%2e%2e", "a\\b"].map((base) => ({
      name: `that a variable leads elsewhere: ${base}`,
      call: "listThings",
      given: { server: "production", serverVariables: { base } },
      want: "the server variable base leads elsewhere",
    })),
    {
      name: "that no server has a variable",
      call: "listThings",
      given: { server: "production", serverVariables: { tennant: "acme" } },
      want: "there is no server variable tennant, only tenant, port, base, scheme",
    },
    {
      name: "that no server has a variable, though this one has none",
      call: "listThings",
      given: { server: "server3", serverVariables: { tennant: "acme" } },
      want: "there is no server variable tennant, only tenant, port, base, scheme",
    },
    {
      name: "that a variable cannot have a value",
      call: "listThings",
      given: { server: "production", serverVariables: { port: "80" } },
      want: "the server variable port can only be 443, 8443",
    },
    {
      name: "that a scheme is none",
      call: "listThings",
      given: { server: "sandbox", serverVariables: { scheme: "javascript" } },
      want: "the server is no plain http(s) URL",
    },
    {
      name: "that a variable is no text",
      call: "listThings",
      given: { server: "production", serverVariables: { tenant: new Date(0) } },
      want: "the server variable tenant has a value that cannot be sent",
    },
  ];

  it.each(rows)("$name", async ({ call, given, want }) => {
    await expect(find(call, given)).rejects.toThrow(new TypeError(want));
  });

  it("that the document has no variables", async () => {
    const silent = await buildClient(
      document.replace(
        /servers:\n(.+\n)+/,
        'paths:\n  /things:\n    get: { operationId: list-things, responses: { "204": { description: Done. } } }\n',
      ),
    );
    const given = { documentUrl: "https://docs.example/", serverVariables: { tenant: "acme" } };
    await expect(find("listThings", given, silent)).rejects.toThrow(
      new TypeError("there is no server variable tenant"),
    );
  });

  it("that the address of the document is none", async () => {
    for (const documentUrl of ["/openapi.yaml", "file:///openapi.yaml"])
      await expect(find("listThings", { server: "server3", documentUrl })).rejects.toThrow(
        new TypeError("documentUrl is no http(s) URL"),
      );
  });
});
