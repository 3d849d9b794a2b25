import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ExitCode, run } from "../../scripts/run.js";
import { recordSurroundings, runCommand } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

const document = (name: string) => `openapi: 3.1.0
info: { title: ${name}, version: "1" }
paths: { /a: { get: { operationId: get-a, responses: { "200": { description: Fine. } } } } }
`;

const configOf = (...names: readonly string[]) =>
  JSON.stringify({
    apis: Object.fromEntries(
      names.map((name) => [
        name,
        {
          root: `${name}.yaml`,
          "x-openapi-errors": { output: `generated/${name}`, docs: { reference: false } },
        },
      ]),
    ),
  });

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
  await folder.write({
    "a.yaml": document("A"),
    "b.yaml": document("B"),
    "redocly.yaml": configOf("a"),
  });
});
afterEach(() => folder.remove());

describe("dev that cannot start", () => {
  let busy: Server;
  beforeEach(async () => {
    busy = createServer();
    await new Promise<void>((done) => busy.listen(0, "127.0.0.1", done));
  });
  afterEach(() => busy.close());

  it("says that the port is in use", async () => {
    const { port } = busy.address() as { readonly port: number };
    expect(await runCommand(folder.path, ["dev", "a", "--port", `${port}`])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `openapi-errors: port ${port} is in use; choose another, or leave \`--port\` out\n`,
    });
  });

  it("names the file of somebody else that is in the way", async () => {
    await folder.write({ "generated/a/docs/index.html": "<p>Mine.</p>\n" });
    const { exitCode, stderr } = await runCommand(folder.path, ["dev"]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringContaining("did not write and would replace: docs/index.html;"),
    });
    expect(await folder.read("generated/a/docs/index.html")).toBe("<p>Mine.</p>\n");
  });
});

describe("dev", () => {
  let ended: Promise<ExitCode>;
  let interrupt: () => void;
  afterEach(async () => {
    interrupt();
    expect(await ended).toBe(0);
  });

  async function start() {
    const interrupted = new Promise<void>((done) => {
      interrupt = done;
    });
    const surroundings = recordSurroundings(folder.path, { untilInterrupted: () => interrupted });
    ended = run(["dev"], surroundings);
    await expect.poll(() => surroundings.written.stderr).toContain("(interrupt to end)");
    const url = /http:\S+/.exec(surroundings.written.stderr)?.[0] ?? "";
    return { surroundings, url };
  }

  const readBuild = async (url: string) => {
    const page = await (await fetch(url)).text();
    return /data-build="(\d+)"/.exec(page)?.[1];
  };

  it("shows another build only where something has changed", async () => {
    const { surroundings, url } = await start();
    expect(surroundings.written.stderr.match(/a: built/g)).toHaveLength(1);
    expect(surroundings.written.stderr).not.toContain("nothing changed");
    const build = await readBuild(url);
    await folder.write({ "a.yaml": `${document("A")}# the same\n` });
    await expect.poll(() => surroundings.written.stderr).toContain("a: nothing changed");
    await folder.write({ "a.yaml": document("Another") });
    await expect.poll(() => readBuild(url)).not.toBe(build);
    expect(surroundings.written.stderr.match(/a: built/g)).toHaveLength(2);
    expect(Number(await readBuild(url))).toBe(Number(build) + 1);
  });

  it("serves several APIs, each by itself", async () => {
    await folder.write({ "redocly.yaml": configOf("a", "b") });
    const { url } = await start();
    const home = await (await fetch(url)).text();
    for (const href of ["/a/", "/b/"]) expect(home).toContain(`href="${href}"`);
    expect((await fetch(`${url}a`)).url).toBe(`${url}a/`);
    expect((await fetch(`${url}c/`)).status).toBe(404);
    const readTitle = async (path: string) =>
      /<h1>(.*?)<\/h1>/.exec(await (await fetch(`${url}${path}`)).text())?.[1];
    expect([await readTitle("a/"), await readTitle("b/")]).toEqual([
      "A: what went wrong, and what to do",
      "B: what went wrong, and what to do",
    ]);
    const build = await readBuild(`${url}a/`);
    await folder.write({ "b.yaml": "b: [" });
    await expect.poll(async () => (await fetch(`${url}b/`)).status).toBe(500);
    expect(await readBuild(`${url}a/`)).toBe(build);
  });

  it("shows the site again once a document is mended, though its pages are as before", async () => {
    const { url } = await start();
    await folder.write({ "a.yaml": "a: [" });
    await expect.poll(async () => (await fetch(url)).status).toBe(500);
    await folder.write({ "a.yaml": document("A") });
    await expect.poll(async () => (await fetch(url)).status).toBe(200);
  });
});
