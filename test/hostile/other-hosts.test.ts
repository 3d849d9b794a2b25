import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { understand } from "../../generators/index.js";
import { fetchText } from "../../generators/io/fetch-text.js";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

/** What the server has, by path: a text, or where it redirects to. */
let pages: Record<string, string | { readonly location: string }>;
let server: Server;
let connections: number;
let folder: TemporaryFolder;
/** Host and port of the server. */
let host: string;

beforeEach(async () => {
  pages = {};
  connections = 0;
  folder = await createTemporaryFolder();
  server = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === "string") response.end(page);
    else response.writeHead(302, page).end();
  });
  server.on("connection", () => connections++);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await folder.remove();
});

/** Reads a document with a reference in it. */
async function follow(reference: string, allowHosts: readonly string[]) {
  const document = {
    openapi: "3.1.0",
    info: { title: "Odd", version: "1" },
    paths: {
      "/a": {
        get: {
          operationId: "a",
          responses: {
            "403": {
              description: "No.",
              content: { "application/json": { schema: { $ref: reference } } },
            },
          },
        },
      },
    },
  };
  await folder.write({ "openapi.json": JSON.stringify(document) });
  const { understood, diagnostics } = await understand({
    name: "odd",
    root: join(folder.path, "openapi.json"),
    output: join(folder.path, "generated"),
    allowHosts,
    client: { name: "odd-client", version: "0.0.0" },
  });
  return {
    codes: understood?.contract.catalog.map(({ code }) => code),
    problems: diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

const error = (code: string) => `type: object\nproperties: { code: { type: string, enum: [${code}] } }\n`;

describe("a reference to another host", () => {
  it("is refused, and the refusal says how to allow it", async () => {
    const reference = `https://${host}/error.yaml`;
    expect(await follow(reference, [])).toEqual({
      codes: undefined,
      problems: [
        `document/unresolved-reference: the reference \`${reference}\` is not followed: \`allowHosts: ["${host}"]\` in \`x-openapi-errors\` of redocly.yaml would allow its host`,
      ],
    });
    expect(connections).toBe(0);
  });

  it("is followed where its host is allowed, and references behind it start there", async () => {
    pages["/v1/error.yaml"] = "{ $ref: 'parts/body.yaml#/Body' }";
    pages["/v1/parts/body.yaml"] = `Body: { ${'properties: { code: { $ref: "../../code.json" } }'} }`;
    pages["/code.json"] = '{ "enum": ["AWAY"] }';
    expect(await follow(`http://${host}/v1/error.yaml`, [host])).toEqual({ codes: ["AWAY"], problems: [] });
  });

  it("opens no connection, however it spells a host that is not allowed", async () => {
    const [, port] = host.split(":");
    const spellings = [
      `http://${host}`,
      `HTTP://2130706433:${port}`,
      `https://2130706433:${port}`,
      `http://0x7f000001:${port}`,
      `http://127.1:${port}`,
      `http://[::ffff:7f00:1]:${port}`,
      `http://localhost:${port}`,
      `http://api.example.com@${host}`,
      `http://api.example.com\\@${host}`,
      `//${host}`,
      `http:${host}`,
      `file://${host}`,
      `data:application/json,{}#`,
    ];
    for (const spelling of spellings) {
      const { codes, problems } = await follow(`${spelling}/a.yaml`, ["api.example.com"]);
      expect({ spelling, codes }).toEqual({ spelling, codes: undefined });
      expect(problems.join()).toContain("document/unresolved-reference");
    }
    expect(connections).toBe(0);
  });

  it.each([
    {
      name: "an address in another spelling",
      reference: (port: string) => `http://2130706433:${port}/a.yaml`,
    },
    { name: "another port", reference: () => "http://127.0.0.1:1/a.yaml" },
    { name: "a name in front of it", reference: (port: string) => `http://me@127.0.0.1:${port}/a.yaml` },
  ])("is refused as $name than the one that is allowed", async ({ reference }) => {
    pages["/a.yaml"] = error("A");
    const { codes, problems } = await follow(reference(host.split(":")[1] ?? ""), [host]);
    expect(codes).toBeUndefined();
    expect(problems.join()).toContain(" is not followed: ");
    expect(connections).toBe(0);
  });

  it("needs https, but on this machine", async () => {
    const { problems } = await follow("http://api.example.com/a.yaml", ["api.example.com"]);
    expect(problems.join()).toContain("is not followed: it is http, where https is needed");
  });

  it("leads to no third host: not by a reference, not by a redirect", async () => {
    pages["/a.yaml"] = "{ $ref: 'https://api.example.com/b.yaml' }";
    expect((await follow(`http://${host}/a.yaml`, [host])).problems.join()).toContain(
      '`allowHosts: ["api.example.com"]`',
    );
    pages["/b.yaml"] = { location: "https://api.example.com/b.yaml" };
    expect((await follow(`http://${host}/b.yaml`, [host])).problems.join()).toContain(
      "cannot be followed: it redirects to https://api.example.com/b.yaml; reference that instead",
    );
  });

  it("reads no file of this machine from a file of another host", async () => {
    await folder.write({ "secret.yaml": error("SECRET") });
    for (const target of [`file://${folder.path}/secret.yaml`, `${folder.path}/secret.yaml`]) {
      pages["/a.yaml"] = `{ $ref: '${target}' }`;
      expect((await follow(`http://${host}/a.yaml`, [host])).codes).toBeUndefined();
    }
  });

  it("says what the host answered instead", async () => {
    const { problems } = await follow(`http://${host}/none.yaml`, [host]);
    expect(problems.join()).toContain("cannot be followed: its host returned status 404");
  });
});

it("is asked anew by each run, since nobody knows what it will answer", async () => {
  const document = (reference: string) =>
    `openapi: 3.1.0\ninfo: { title: Odd, version: "1" }\npaths: { /a: { get: { operationId: a, responses: { "403": { description: No., content: { application/json: { schema: { $ref: "${reference}" } } } } } } } }\n`;
  await folder.write({
    "redocly.yaml": `apis: { odd: { root: odd.yaml, x-openapi-errors: { allowHosts: ["${host}"] } } }\n`,
    "odd.yaml": document(`http://${host}/error.yaml`),
    "node_modules/.package-lock.json": "{}",
  });
  const run = () => runCommand(folder.path, ["generate", "--only", "errors"]);
  pages["/error.yaml"] = error("BEFORE");
  expect((await run()).exitCode).toBe(0);
  pages["/error.yaml"] = error("AFTER");
  expect((await run()).exitCode).toBe(0);
  expect(await folder.read("generated/client/src/error-types.ts")).toContain("AFTER");
});

describe("fetchText", () => {
  it("reads no more than it may", async () => {
    pages["/a"] = "x".repeat(100_000);
    const limits = { bytes: 50_000, timeoutMs: 10_000 };
    await expect(fetchText(`http://${host}/a`, limits)).rejects.toThrow("it has more than 50000 bytes");
  });

  it("waits no longer than it may, though bytes come", async () => {
    server.removeAllListeners("request");
    server.on("request", (_, response) => {
      response.write("x");
    });
    const limits = { bytes: 50_000, timeoutMs: 100 };
    await expect(fetchText(`http://${host}/a`, limits)).rejects.toThrow("it took longer than 0.1 s");
  });
});
