import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { understand } from "../../generators/index.js";
import { emitDocument } from "../../generators/published/emit-openapi.js";
import { findWaysOut } from "../find-ways-out.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { oddDocument } from "./odd-documents.js";

const secret = "nobody-may-read-this";

let folder: TemporaryFolder;
let server: Server;
let connections = 0;

beforeAll(async () => {
  folder = await createTemporaryFolder();
  await folder.write({
    "secret.yaml": `type: string\ndescription: ${secret}\n`,
    "api/beside.yaml": "type: string\ndescription: beside\n",
  });
  server = createServer((_request, response) => response.end(`{ "description": "${secret}" }`));
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await folder.remove();
});

/** Ways out of the folder of a document, by what they are. */
const waysOut = {
  "a file above": () => "../secret.yaml",
  "a file by its whole path": () => join(folder.path, "secret.yaml"),
  "a file by its URL": () => pathToFileURL(join(folder.path, "secret.yaml")).href,
  "a file behind escapes": () => "%2e%2e/secret.yaml",
  "a host": () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret.yaml`,
  "a host without a scheme": () => `//127.0.0.1:${(server.address() as AddressInfo).port}/secret.yaml`,
  data: () => "data:application/json,{}",
} as const;

const done = { "200": { description: "Done." } };

const schema = (part: object) => oddDocument({ components: { schemas: { A: part } } });

const response = (part: object) =>
  oddDocument({
    paths: { "/a": { get: { operationId: "a", responses: { "200": { description: "Done.", ...part } } } } },
  });

const json = (part: object) =>
  response({ content: { "application/json": { schema: { type: "object" }, ...part } } });

const operation = (part: object) =>
  oddDocument({ paths: { "/a": { get: { operationId: "a", responses: done, ...part } } } });

/** Places in a document that some tool may follow. */
const places: Readonly<Record<string, (target: string) => object>> = {
  "the value of an example": (target) => json({ examples: { a: { externalValue: target } } }),
  "the value of an example of a parameter": (target) =>
    operation({
      parameters: [{ name: "q", in: "query", schema: {}, examples: { a: { externalValue: target } } }],
    }),
  "the value of an example among the components": (target) =>
    oddDocument({ components: { examples: { a: { externalValue: target } } } }),
  "an example": (target) => json({ example: { $ref: target } }),
  "the inside of an example": (target) => json({ example: { a: [{ $ref: target, externalValue: target }] } }),
  "the inside of the value of an example": (target) =>
    json({ examples: { a: { value: { a: [{ $ref: target, externalValue: target }] } } } }),
  "a default": (target) => schema({ default: { a: { $ref: target }, externalValue: target } }),
  "a value of an enum": (target) => schema({ enum: [{ $ref: target, externalValue: target }] }),
  "an extension": (target) =>
    oddDocument({ "x-more": { a: { $ref: target }, b: { externalValue: target } } }),
  "a list of an extension": (target) =>
    oddDocument({ "x-more": [{ $ref: target }, { externalValue: target }] }),
  "an extension of a schema": (target) => schema({ "x-more": { a: { b: { $ref: target } } } }),
  "a key that is not expected": (target) =>
    oddDocument({ definitions: { A: { $ref: target, externalValue: target } } }),
  "a link": (target) => response({ links: { a: { operationRef: target } } }),
  "a dynamic reference": (target) => schema({ $dynamicRef: target }),
  "the dialect of schemas": (target) => oddDocument({ jsonSchemaDialect: target }),
  "the id of a schema": (target) => schema({ $id: target, $schema: target }),
  "what tells schemas apart": (target) =>
    schema({ oneOf: [{ type: "object" }], discriminator: { propertyName: "a", mapping: { a: target } } }),
  "a schema": (target) => schema({ $ref: target }),
  "a schema of a property": (target) => schema({ properties: { a: { $ref: target } } }),
  "a response": (target) => oddDocument({ components: { responses: { a: { $ref: target } } } }),
  "a parameter": (target) => operation({ parameters: [{ $ref: target }] }),
  "the body of a request": (target) => operation({ requestBody: { $ref: target } }),
  "a header": (target) => response({ headers: { a: { $ref: target } } }),
  "a path": (target) => oddDocument({ paths: { "/a": { $ref: target } } }),
  "all paths": (target) => oddDocument({ paths: { $ref: target } }),
  "a webhook": (target) => oddDocument({ webhooks: { a: { $ref: target } } }),
  "a callback": (target) => operation({ callbacks: { a: { $ref: target } } }),
  "a security scheme": (target) => oddDocument({ components: { securitySchemes: { a: { $ref: target } } } }),
  "a description": (target) =>
    oddDocument({ info: { title: "Odd", version: "1", description: { $ref: target } } }),
  "the catalog of codes": (target) => oddDocument({ "x-error-catalog": { $ref: target } }),
  "other documentation": (target) => oddDocument({ externalDocs: { url: target } }),
  "a logo": (target) => oddDocument({ info: { title: "Odd", version: "1", "x-logo": { url: target } } }),
};

async function read(document: object) {
  await folder.write({ "api/openapi.json": JSON.stringify(document) });
  return understand({
    name: "odd",
    root: join(folder.path, "api/openapi.json"),
    output: join(folder.path, "generated"),
    client: { name: "odd-client", version: "0.0.0" },
  });
}

/** Places that people follow and programs do not. */
const shown: ReadonlySet<string> = new Set([
  "other documentation",
  "a logo",
  "the dialect of schemas",
  "the id of a schema",
]);

describe.each(Object.entries(waysOut))("%s", (_name, toTarget) => {
  it.each(Object.keys(places))("is not reached by %s, and that is said", async (place) => {
    const before = connections;
    const { understood, diagnostics } = await read(places[place]?.(toTarget()) ?? {});
    expect(connections).toBe(before);
    expect(JSON.stringify([understood, diagnostics])).not.toContain(secret);
    expect(findWaysOut(understood?.document)).toEqual([]);
    const said = diagnostics.filter(({ place: at }) => at !== undefined);
    if (!shown.has(place)) expect(said).not.toEqual([]);
  });
});

describe("a file below the folder", () => {
  it.each(["an example", "the value of an example", "an extension", "a schema"])(
    "is reached by %s",
    async (place) => {
      const { understood } = await read(places[place]?.("beside.yaml") ?? {});
      expect(JSON.stringify(understood?.document)).toContain("beside");
      expect(findWaysOut(understood?.document)).toEqual([]);
    },
  );
});

describe("Redocly, given a document with every way out", () => {
  it("opens no file and no connection because of one", async () => {
    const targets = Object.values(waysOut).map((toTarget) => toTarget());
    const examples = targets.map((target, index) => [`e${index}`, { externalValue: target }]);
    const data = targets.map((target) => ({ $ref: target, externalValue: target }));
    const mapping = Object.fromEntries(targets.map((target, index) => [`m${index}`, target]));
    const { understood } = await read({
      ...json({ examples: { ...Object.fromEntries(examples), data: { value: data } } }),
      "x-more": data,
      definitions: { data },
      components: {
        schemas: { A: { default: data, oneOf: [{ type: "object" }], discriminator: { propertyName: "a" } } },
      },
      externalDocs: { url: targets[4] },
      jsonSchemaDialect: targets[4],
      "x-mapping": mapping,
    });
    expect(understood).toBeDefined();
    const page = await buildWatched(emitDocument(understood?.document ?? ({} as never)).text);
    const noted = (await folder.read("redocly/io.log")).split("\n");
    const html = await folder.read("redocly/index.html");
    expect(page).toBe(0);
    expect(noted.filter((line) => line.includes("secret.yaml") || line.startsWith("socket"))).toEqual([]);
    expect(noted.some((line) => line.includes("openapi.yaml"))).toBe(true);
    expect(html).not.toContain(secret);
  });
});

/** Builds the reference of a document with the files and connections of the process noted. */
async function buildWatched(text: string): Promise<number | null> {
  await folder.write({ "redocly/openapi.yaml": text, "redocly/redocly.yaml": "telemetry: off\n" });
  const cwd = join(folder.path, "redocly");
  const cli = resolve("node_modules/@redocly/cli/bin/cli.js");
  const words = ["build-docs", "openapi.yaml", "-o", "index.html", "--inlineBundle"];
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import ${pathToFileURL(resolve("test/hostile/watch-io.mjs")).href}`,
    WATCH_IO_LOG: join(cwd, "io.log"),
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  };
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [cli, ...words], { cwd, env, stdio: "ignore", timeout: 600_000 });
    child.on("error", fail);
    child.on("close", settle);
  });
}
