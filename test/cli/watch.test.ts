import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ExitCode, run } from "../../scripts/run.js";
import { type RecordedSurroundings, recordSurroundings } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

const document = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths: { /a: { get: { operationId: get-a, responses: { "200": { description: Fine. } } } } }
`;
const config = "apis: { things: { root: openapi.yaml } }\n";

let folder: TemporaryFolder;
let surroundings: RecordedSurroundings;
let interrupt: () => void;
let ended: Promise<ExitCode>;

beforeEach(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "openapi.yaml": document, "redocly.yaml": config });
  const interrupted = new Promise<void>((done) => {
    interrupt = done;
  });
  surroundings = recordSurroundings(folder.path, { untilInterrupted: () => interrupted });
  ended = run(["generate", "--only", "document", "--watch"], surroundings);
  await untilSaid("3 written to generated");
});
afterEach(async () => {
  interrupt();
  expect(await ended).toBe(0);
  await folder.remove();
});

/** Waits until something is said, and takes it and what was said before it. */
async function untilSaid(text: string): Promise<string> {
  const { written } = surroundings;
  await expect.poll(() => written.stderr).toContain(text);
  const end = written.stderr.indexOf(text) + text.length;
  const taken = written.stderr.slice(0, end);
  written.stderr = written.stderr.slice(end);
  return taken;
}

describe("generate --watch", () => {
  it.each([
    {
      what: "the configuration",
      file: "redocly.yaml",
      right: config,
      wrong: "apis: {\n",
      says: "redocly.yaml:",
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
