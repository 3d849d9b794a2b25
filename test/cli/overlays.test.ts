import { execFileSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../scripts/run.js";
import { recordSurroundings, runCommand } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

let here: TemporaryFolder;
beforeEach(async () => {
  here = await createTemporaryFolder();
  await cp("examples/overlay", here.path, { recursive: true });
});
afterEach(() => here.remove());

const call = (...words: readonly string[]) => runCommand(here.path, words);

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await here.read(file);
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  await here.write({ [file]: text.replace(from, () => to) });
}

describe("the example of an overlay", () => {
  it("gives somebody else's document codes for each operation, and leaves it as it is", async () => {
    const before = await here.read("vendor/openapi.yaml");
    expect(await call("lint")).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "harbour-tours: 0 errors, 0 warnings\n",
    });
    const { exitCode, stderr } = await call("generate", "--verify", "--no-reference");
    expect(stderr).toContain("harbour-tours: 2 operations, 5 codes in 5 pairs of operation and code;");
    expect(stderr).toContain("harbour-tours: the client compiles\n");
    expect(exitCode).toBe(0);
    expect(await here.read("vendor/openapi.yaml")).toBe(before);
    const errors = JSON.parse(await here.read("generated/errors.json"));
    expect(Object.keys(errors.codes ?? {}).length || errors.catalog?.length).toBe(5);
  });

  it("is up to date until the overlay changes", async () => {
    await here.write({ "node_modules/.keep": "" });
    const words = ["generate", "--only", "document"] as const;
    await call(...words);
    expect((await call(...words, "--check")).exitCode).toBe(0);
    expect((await call(...words)).stderr).toContain("; nothing changed in generated");
    await edit("errors.overlay.yaml", "TOUR_FULL:\n", "TOUR_FULL: It is full.\n");
    expect((await call(...words, "--check")).exitCode).toBe(1);
    expect((await call(...words)).stderr).toContain("; 2 written to generated, 1 unchanged");
  });

  it("is explained", async () => {
    const { exitCode, stdout } = await call("explain", "TOUR_CANCELLED");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("The tour has been cancelled because of the weather.");
  });

  it("is what init looks at", async () => {
    const { exitCode, stderr } = await call("init", "vendor/openapi.yaml");
    expect(exitCode).toBe(0);
    expect(stderr).toContain("redocly.yaml has it already, as harbour-tours\n");
    expect(stderr).toContain("5 codes");
  });

  it("is generated again when the overlay changes", async () => {
    let interrupt = () => {};
    const interrupted = new Promise<void>((done) => {
      interrupt = done;
    });
    const surroundings = recordSurroundings(here.path, { untilInterrupted: () => interrupted });
    const ended = run(["generate", "--only", "document", "--watch"], surroundings);
    await expect.poll(() => surroundings.written.stderr).toContain("3 written to generated");
    await edit("errors.overlay.yaml", "TOUR_FULL:\n", "TOUR_FULL: It is full.\n");
    await expect.poll(() => surroundings.written.stderr).toContain("2 written to generated");
    interrupt();
    expect(await ended).toBe(0);
  });
});

describe("what is wrong", () => {
  it("has its place in the overlay, where that has put it into the document", async () => {
    await edit("errors.overlay.yaml", "TOUR_FULL:\n", "SOLD_OUT:\n");
    const { exitCode, stderr } = await call("lint");
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`error[errors/code-without-meaning]: \`SOLD_OUT\` of \`bookTour\` has no meaning
  errors.overlay.yaml:15:11
  13 |   PASSENGERS_INVALID:
  14 | "409":
  15 |   SOLD_OUT:
     |   ^^^^^^^^^
`);
  });

  it("has its place in the document, where that says it", async () => {
    await edit("vendor/openapi.yaml", "schemas/Tour'", "schemas/Tours'");
    const { stderr } = await call("lint");
    expect(stderr).toContain("error[document/unresolved-reference]");
    expect(stderr).toMatch(/^ {2}vendor\/openapi\.yaml:23:\d+$/m);
  });

  it("is said of an action that matches nothing, without an end", async () => {
    await edit("errors.overlay.yaml", "['/tours/{tourId}'].get", "['/tour/{tourId}'].get");
    const { exitCode, stderr } = await call("lint");
    expect(exitCode).toBe(0);
    expect(stderr).toContain(
      "warning[overlay/no-match]: the target `$.paths['/tour/{tourId}'].get` matches nothing\n  errors.overlay.yaml:22:13\n",
    );
    expect(stderr).toContain("`$.paths` is there, but has no `/tour/{tourId}`");
  });

  it("is said of codes as a map where the document lists them", async () => {
    await edit(
      "vendor/openapi.yaml",
      "operationId: bookTour",
      'operationId: bookTour\n      x-errors: { "409": [TOUR_FULL] }',
    );
    const { exitCode, stderr } = await call("generate");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("error[overlay/conflict]: a map cannot be merged with a list");
    expect(stderr).toContain("  errors.overlay.yaml:14:9\n");
    expect(stderr).toMatch(/note: it is here\n {4}vendor\/openapi\.yaml:31:\d+\n/);
    expect(await here.list()).not.toContain("generated/");
  });

  it.each([
    { name: "does not parse", text: "overlay: 1.1.0\nactions: [\n", want: "error[document/syntax]: " },
    { name: "is no overlay", text: "openapi: 3.1.0\n", want: "error[overlay/invalid]: this is no overlay" },
    { name: "is empty", text: "", want: "error[overlay/invalid]: this is no overlay" },
    {
      name: "is an alias bomb",
      text: `a: &a [1,2,3,4,5,6,7,8]\n${"bcdefghij".replace(/./g, (c) => `${c}: &${c} [${`*${String.fromCharCode(c.charCodeAt(0) - 1)},`.repeat(8)}]\n`)}`,
      want: "it expands to more than",
    },
  ])("is said of an overlay that $name", async ({ text, want }) => {
    await here.write({ "errors.overlay.yaml": text });
    const { exitCode, stderr } = await call("lint");
    expect(exitCode).toBe(1);
    expect(stderr).toContain(want);
    expect(stderr).toContain("errors.overlay.yaml");
  });

  it("is said of an overlay in JSON with its place, and of one with comments", async () => {
    await edit("redocly.yaml", "errors.overlay.yaml", "errors.json");
    const overlay =
      '{\n "overlay": "1.1.0",\n "info": { "title": "T", "version": "1" },\n "actions": [\n  { "target": "$.x", "remove": true }\n ]\n}\n';
    await here.write({ "errors.json": overlay });
    expect((await call("lint")).stderr).toContain(
      "warning[overlay/no-match]: the target `$.x` matches nothing\n  errors.json:5:15\n",
    );
    await here.write({ "errors.json": `// why\n${overlay}` });
    expect((await call("lint")).stderr).toMatch(/error\[document\/syntax\]: .*\n {2}errors\.json:/);
  });

  it("is a setting of redocly.yaml where there is no such file", async () => {
    await edit("redocly.yaml", "errors.overlay.yaml", "error.overlay.yaml");
    expect(await call("lint")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^openapi-errors: redocly.yaml:\d+:\d+: apis.harbour-tours.x-openapi-errors.overlays: no file at error.overlay.yaml\n$/,
      ),
    });
  });
});

describe("a document that says nothing of its errors by itself", () => {
  const imperfect = async () => {
    // A key that OpenAPI does not have, and codes without a meaning: nobody here can mend them.
    await edit(
      "vendor/openapi.yaml",
      "summary: Get a tour\n",
      "summary: Get a tour\n      sumary: Get a tour\n",
    );
    await edit(
      "vendor/openapi.yaml",
      "'409':\n          description: Conflict",
      "'409':\n          description: Conflict\n        '422':\n          description: No.\n          content: { application/json: { schema: { type: object, properties: { code: { type: string, enum: [HARBOUR_CLOSED] } } } } }",
    );
  };

  it("is not at fault for what only overlays promise", async () => {
    await imperfect();
    const { exitCode, stderr } = await call("lint");
    expect(stderr).toContain("warning[document/structure]");
    expect(stderr).toContain(
      "warning[errors/code-without-meaning]: `HARBOUR_CLOSED` of `bookTour` has no meaning\n  vendor/openapi.yaml:",
    );
    expect(stderr).not.toContain("error[");
    expect(exitCode).toBe(0);
  });

  it("is at fault where all faults are, or the configuration says so", async () => {
    await imperfect();
    expect((await call("lint", "--strict")).exitCode).toBe(1);
    await edit(
      "redocly.yaml",
      "    x-openapi",
      "    rules: { errors/code-without-meaning: error }\n    x-openapi",
    );
    expect((await call("lint")).stderr).toContain("error[errors/code-without-meaning]");
  });

  it("has an overlay that is held to all rules", async () => {
    await imperfect();
    await edit("errors.overlay.yaml", "TOUR_FULL:\n", "SOLD_OUT:\n");
    const { exitCode, stderr } = await call("lint");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("error[errors/code-without-meaning]: `SOLD_OUT`");
  });
});

describe("a document of several files", () => {
  const part = "get:\n  operationId: getPier\n  responses: { '200': { description: Fine. } }\n";
  const overlay = (from: string, body: string) => `overlay: 1.1.0
info: { title: Pier, version: "1" }
extends: ${from}
actions:
  - target: $.get
    update: ${body}
`;
  const configure = async (from: string, body: string) => {
    await here.write({ "vendor/paths/pier.yaml": part, "pier.overlay.yaml": overlay(from, body) });
    await edit("vendor/openapi.yaml", "paths:\n", "paths:\n  /pier: { $ref: paths/pier.yaml }\n");
    await edit("redocly.yaml", "[errors.overlay.yaml]", "[errors.overlay.yaml, pier.overlay.yaml]");
  };

  it("is changed in the file that an overlay extends", async () => {
    await configure(
      "vendor/paths/pier.yaml",
      '{ x-errors: { "404": { TOUR_UNKNOWN: There is no such pier. } } }',
    );
    expect(await call("lint")).toMatchObject({
      exitCode: 0,
      stderr: "harbour-tours: 0 errors, 0 warnings\n",
    });
    expect((await call("explain", "TOUR_UNKNOWN")).stdout).toContain("There is no such pier.");
  });

  it("has places in such an overlay too", async () => {
    await configure("vendor/paths/pier.yaml", '{ x-errors: { "404": { PIER: } } }');
    expect((await call("lint")).stderr).toContain("  pier.overlay.yaml:6:36\n");
  });

  it("has references from the overlay, and not from the document", async () => {
    await here.write({ "ours/gone.yaml": "description: The pier is gone.\n" });
    await configure("vendor/paths/pier.yaml", '{ responses: { "410": { $ref: ours/gone.yaml } } }');
    expect(await call("generate", "--only", "document")).toMatchObject({ exitCode: 0 });
    expect(await here.read("generated/openapi.yaml")).toContain("The pier is gone.");
  });

  it("is not changed behind a reference, which is said", async () => {
    await configure("vendor/paths/pier.yaml", "{ summary: Get the pier }");
    await edit("errors.overlay.yaml", "$.paths['/tours/{tourId}'].get", "$.paths['/pier'].get");
    const { stderr } = await call("lint");
    expect(stderr).toContain("warning[overlay/no-match]: the target `$.paths['/pier'].get` matches nothing");
    expect(stderr).toContain("`$.paths['/pier']` is a reference to `paths/pier.yaml`");
  });

  it.each([
    { name: "a file that it does not refer to", from: "vendor/paths/quay.yaml" },
    { name: "a file outside of the project", from: "../../../../../../etc/passwd" },
  ])("is not the one of an overlay for $name", async ({ from }) => {
    await configure(from, "{ summary: Get the pier }");
    await here.write({ "vendor/paths/quay.yaml": part });
    const { stderr } = await call("lint");
    expect(stderr).toContain(
      "warning[overlay/other-document]: the overlay says that it is for another document than `vendor/openapi.yaml`, to which it is applied\n  pier.overlay.yaml:3:10\n",
    );
    expect(stderr).not.toContain("root:");
  });
});

describe("diff", () => {
  const git = (...words: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...words], {
      cwd: here.path,
    });
  const commit = () => {
    git("add", ".");
    git("commit", "-qm", "A change");
  };

  it("reads each version with its own overlay, or without where there was none", async () => {
    git("init", "-q");
    await here.write({ "errors.overlay.yaml": "", "redocly.yaml": "", ".gitignore": "generated\n" });
    git("add", "vendor");
    git("commit", "-qm", "The vendor's document alone");
    await cp("examples/overlay", here.path, { recursive: true });
    commit();
    const first = await call(
      "diff",
      "HEAD~1:vendor/openapi.yaml",
      "HEAD:vendor/openapi.yaml",
      "--format",
      "json",
    );
    expect(first.stdout).toContain("TOUR_FULL");
    await edit("errors.overlay.yaml", "TOUR_FULL:\n", "TOUR_LOST: It is lost.\n          TOUR_FULL:\n");
    const second = await call("diff", "HEAD:vendor/openapi.yaml", "vendor/openapi.yaml");
    expect(second.exitCode).toBe(1);
    expect(second.stderr).toContain(
      "breaking[code-added]: `TOUR_LOST` under 409 of `bookTour` added\n  errors.overlay.yaml:15:11\n",
    );
    expect(second.stderr).toContain("HEAD:");
    const none = await call("diff", "HEAD:vendor/openapi.yaml", "HEAD:vendor/openapi.yaml");
    expect(none.stderr).not.toContain("TOUR_LOST");
  });

  it("reads a copy of the document with the same overlays", async () => {
    await cp(join(here.path, "vendor/openapi.yaml"), join(here.path, "vendor/openapi.old.yaml"));
    const { exitCode, stderr } = await call("diff", "vendor/openapi.old.yaml", "vendor/openapi.yaml");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: "0 breaking, 0 warnings, 0 info; the client needs no new version\n",
    });
  });
});
