import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

const document = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths: { /a: { get: { operationId: get-a, responses: { "200": { description: Fine. } } } } }
`;
const config = "apis: { things: { root: openapi.yaml } }\n";

let folder: TemporaryFolder;
let child: ChildProcess;
let said: string;

beforeEach(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "openapi.yaml": document, "redocly.yaml": config });
  const words = ["generate", "--only", "document", "--watch"];
  // One process, so that what is sent to it reaches it.
  child = spawn(process.execPath, ["--import", tsx, resolve("scripts/cli.ts"), ...words], {
    cwd: folder.path,
    stdio: ["ignore", "ignore", "pipe"],
    timeout: 60_000,
  });
  said = "";
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  await untilSaid("3 written to generated");
});
afterEach(async () => {
  const ended = child.exitCode === null ? once(child, "exit") : undefined;
  child.kill("SIGTERM");
  await ended;
  await folder.remove();
});

/** Waits until something is said, and takes it and what was said before it. */
async function untilSaid(text: string): Promise<string> {
  await expect.poll(() => said, { timeout: 30_000 }).toContain(text);
  const end = said.indexOf(text) + text.length;
  const taken = said.slice(0, end);
  said = said.slice(end);
  return taken;
}

describe("generate --watch", () => {
  it.each([
    {
      what: "the configuration",
      file: "redocly.yaml",
      right: config,
      wrong: "apis: {\n",
      says: "redocly.yaml: ",
    },
    {
      what: "the document",
      file: "openapi.yaml",
      right: document,
      wrong: "a: [",
      says: "1 error, nothing written",
    },
  ])("says that $what is wrong, and when it no longer is", async ({ file, right, wrong, says }) => {
    await folder.write({ [file]: wrong });
    await untilSaid(says);
    await folder.write({ [file]: right });
    expect(await untilSaid("openapi-errors: all is well again\n")).toContain(
      "; nothing changed in generated ",
    );
    await folder.write({ [file]: `${right}# the same\n` });
    expect(await untilSaid("; nothing changed in generated ")).not.toContain("again");
  });

  it("restores what somebody removed from the output, with the next change of anything", async () => {
    await rm(join(folder.path, "generated/errors.json"));
    await folder.write({ "notes.txt": "Nothing of ours." });
    await untilSaid("; 1 written to generated, 2 unchanged, 0 removed; ");
    expect(await folder.list()).toContain("generated/errors.json");
  });
});
