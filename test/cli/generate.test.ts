import { resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import { createWorkspace, type Workspace } from "./workspace.js";

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace();
});
afterEach(() => workspace.remove());

describe("generate", () => {
  it("writes everything, then nothing, and says so", async () => {
    const first = await workspace.run("generate");
    expect(first).toMatchObject({ exitCode: 0, stdout: "" });
    expect(first.stderr).toMatch(
      /^immersve: 77 operations, 58 codes in \d+ pairs of operation and code; \d+ written to generated, 0 unchanged, 0 removed; [\d.]+ s\nimmersve: codes are read at \/errorCode \(listed as enum\); texts at \/reason, .*; faults of the input at \/errors\ncustodial: 8 operations, 1 code in 8 pairs of operation and code; \d+ written to generated\/custodial, 0 unchanged, 0 removed; [\d.]+ s\ncustodial: codes are read at \/errorCode \(one in each schema\); texts at \/errorMessage\n$/,
    );
    const before = await workspace.snapshot("generated");

    const second = await workspace.run("generate");
    expect(second.stderr.match(/; nothing changed in generated\S* \(\d+ files\); /g)).toHaveLength(2);
    expect(await workspace.snapshot("generated")).toEqual(before);

    const check = await workspace.run("generate", "--check");
    expect(check).toMatchObject({ exitCode: 0 });
  });

  it("makes what is committed", async () => {
    await workspace.run("generate", "--only", "document,types,errors,client,testing");
    const made = await workspace.snapshot("generated");
    const differing: string[] = [];
    for (const [path, text] of made) {
      const committed = await import("node:fs/promises").then((fs) =>
        fs.readFile(`generated/${path}`, "utf8"),
      );
      if (committed !== text) differing.push(path);
    }
    expect(differing).toEqual([]);
  });

  it("makes nothing else of the document that it published", async () => {
    await workspace.run("generate", "--only", "document,errors");
    // The history is a file of its own, beside the document.
    await workspace.write("generated/openapi.history.yaml", await workspace.read("spec/errors/history.yaml"));
    const { exitCode } = await workspace.run("generate", "generated/openapi.yaml", "--only", "document");
    expect(exitCode).toBe(0);
    for (const file of ["openapi.yaml", "errors.json", "errors.schema.json"]) {
      expect(await workspace.read(`generated/generated-openapi/${file}`)).toBe(
        await workspace.read(`generated/${file}`),
      );
    }
  });

  it("removes what it no longer makes, and nothing else", async () => {
    await workspace.run("generate", "--only", "document,types,errors,client,testing");
    const code = await workspace.read("generated/client/src/runtime/match.ts");
    await workspace.write("generated/client/src/runtime/gone.ts", code);
    await workspace.write("generated/client/src/mine.ts", "export const mine = 1;\n");

    const check = await workspace.run("generate", "immersve", "--check");
    expect(check.exitCode).toBe(1);
    expect(check.stderr).toBe(
      "orphan:  generated/client/src/runtime/gone.ts\n" +
        "immersve: 1 file differs from what the document gives; run: openapi-errors generate\n",
    );

    const { stderr } = await workspace.run("generate", "--only", "types,errors,client,testing");
    expect(stderr).toMatch(/; 0 written to generated, \d+ unchanged, 1 removed; /);
    const files = [...(await workspace.snapshot("generated/client/src")).keys()];
    expect(files).toContain("mine.ts");
    expect(files).not.toContain("runtime/gone.ts");
  });

  it("says in --check which files differ, and writes none", async () => {
    await workspace.run("generate", "--only", "document,types,errors,client,testing");
    await workspace.edit(
      "spec/errors/catalog.yaml",
      "No user exists for this wallet.",
      "No user has this wallet.",
    );
    const before = await workspace.snapshot("generated");
    const { exitCode, stderr } = await workspace.run("generate", "--check");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("differs: generated/openapi.yaml\n");
    expect(stderr).toContain("differs: generated/client/src/catalog.ts\n");
    expect(stderr).not.toContain("schema.ts");
    expect(await workspace.snapshot("generated")).toEqual(before);
  });

  it("compiles the client if it is to verify it, and does so again for a run that did not", async () => {
    const words = ["generate", "custodial", "--only", "types,errors,client,testing"];
    const plain = await workspace.run(...words);
    expect(plain.stderr).not.toContain("compiles");
    const verified = await workspace.run(...words, "--verify");
    expect(verified).toMatchObject({ exitCode: 0 });
    expect(verified.stderr).toMatch(
      /^custodial: .+; nothing changed in .+\ncustodial: .+\ncustodial: the client compiles\n$/,
    );
    const again = await workspace.run(...words, "--verify");
    expect(again.stderr).toContain("custodial: the client compiles\n");
    const check = await workspace.run(...words, "--check", "--verify");
    expect(check).toMatchObject({ exitCode: 0 });
    expect(check.stderr).toMatch(
      /^custodial: \d+ files as the document gives them\ncustodial: the client compiles\n$/,
    );
  });

  it("runs only the generators that are asked for", async () => {
    await workspace.run("generate", "immersve", "--only", "errors");
    expect([...(await workspace.snapshot("generated")).keys()].sort()).toEqual([
      "client/src/catalog.ts",
      "client/src/contracts.ts",
      "client/src/error-types.ts",
      "client/src/errors.ts",
    ]);
  });

  it("ignores with a warning what is wrong with somebody else's document, unless it is to be strict", async () => {
    await workspace.write(
      "theirs.yaml",
      'openapi: 3.1.0\ninfo: { title: Theirs, version: "1" }\npaths: { /a: { get: { tags: None, responses: {} } } }\n',
    );
    const words = ["generate", "theirs.yaml", "--only", "errors"];
    const tolerant = await workspace.run(...words);
    expect(tolerant.exitCode).toBe(0);
    expect(tolerant.stderr).toContain("warning[document/structure]: expected type");
    const strict = await workspace.run(...words, "--strict");
    expect(strict.exitCode).toBe(1);
    expect(strict.stderr).toContain("error[document/structure]: expected type");
  });

  it("takes a document that no configuration names, and leaves what it made of others alone", async () => {
    await workspace.write(
      "plain.yaml",
      `openapi: 3.0.3
info: { title: Plain, version: "1" }
paths:
  /things:
    get:
      operationId: list-things
      responses:
        "200": { description: Fine. }
        "409":
          description: No.
          content:
            application/json:
              schema:
                type: object
                properties: { errorCode: { type: string, enum: [TAKEN] } }
`,
    );
    await workspace.run("generate", "--only", "document");
    const before = await workspace.read("generated/openapi.yaml");
    const { exitCode, stderr } = await workspace.run("generate", "plain.yaml", "--only", "document,errors");
    expect(await workspace.read("generated/openapi.yaml")).toBe(before);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(stderr).toMatch(
      /^plain: 1 operation, 1 code in 1 pair of operation and code; 7 written to generated\/plain, /,
    );
    const types = await workspace.read("generated/plain/client/src/error-types.ts");
    expect(types).toContain("readonly TAKEN: 409;");
  });
});

describe("documents that no configuration names", () => {
  const document = (title: string) =>
    `openapi: 3.1.0\ninfo: { title: ${title}, version: "1" }\npaths: { /a: { get: { operationId: ${title}, responses: {} } } }\n`;

  it("leave each other alone, though they have the same name", async () => {
    const folder = await createTemporaryFolder();
    const paths = ["v1/openapi.yaml", "v2/openapi.yaml"];
    await folder.write(Object.fromEntries(paths.map((path, index) => [path, document(`api${index}`)])));
    const run = (path: string) => runCommand(folder.path, ["generate", path, "--only", "document,errors"]);
    for (const path of paths) expect((await run(path)).stderr).toContain(", 0 removed; ");
    expect((await run("v1/openapi.yaml")).stderr).toContain(
      "; nothing changed in generated/v1-openapi (7 files); ",
    );
    await folder.remove();
  });
});

describe("a wrong document", () => {
  const cases = [
    {
      name: "YAML that cannot be parsed",
      file: "spec/paths/cards/create-card.yaml",
      from: "tags: [cards]",
      to: "tags: [cards",
      says: /^error\[document\/syntax\]: .+\n {2}spec\/paths\/cards\/create-card\.yaml:\d+:\d+\n/,
    },
    {
      name: "a broken $ref",
      file: "spec/paths/cards/create-card.yaml",
      from: "cards.yaml#/CreateCardRequest",
      to: "cards.yaml#/CreateCardRequests",
      says: /^error\[document\/unresolved-reference\]: the reference `\.\.\/\.\.\/schemas\/cards\.yaml#\/CreateCardRequests` cannot be resolved\n {2}spec\/paths\/cards\/create-card\.yaml:15:23\n/,
    },
    {
      name: "a code without meaning",
      file: "spec/paths/cards/create-card.yaml",
      from: "    KYC_REQUIRED:",
      to: "    KYC_PENDING:\n    KYC_REQUIRED:",
      says: /^error\[errors\/code-without-meaning\]: `KYC_PENDING` of `create-card` has no meaning\n {2}spec\/paths\/cards\/create-card\.yaml:62:5\n/,
    },
    {
      name: "a status that is none",
      file: "spec/paths/cards/create-card.yaml",
      from: '  "403":',
      to: '  "4O3":',
      says: /^error\[errors\/unknown-status\]: `4O3` of `create-card` is not an error status\n {2}spec\/paths\/cards\/create-card\.yaml:54:3\n/,
    },
    {
      name: "a status that no shared response describes",
      file: "spec/paths/cards/create-card.yaml",
      from: '  "403":',
      to: '  "409":',
      says: /^error\[errors\/unknown-status\]: no shared response describes status 409 of `create-card`\n {2}spec\/paths\/cards\/create-card\.yaml:54:3\n/,
    },
    {
      name: "an operationId twice",
      file: "spec/paths/cards/get-card.yaml",
      from: "operationId: get-card",
      to: "operationId: create-card",
      says: /^error\[document\/duplicate-operation-id\]: the operationId `create-card` is already used by another operation\n {2}spec\/paths\/cards\/get-card\.yaml:1:14\n[\s\S]+note: the first one is here\n {4}spec\/paths\/cards\/create-card\.yaml:1:14\n/,
    },
    {
      name: "a key twice",
      file: "spec/paths/cards/create-card.yaml",
      from: "x-replay: once",
      to: "x-replay: once\nx-replay: safe",
      says: /^error\[document\/syntax\]: duplicated mapping key\n {2}spec\/paths\/cards\/create-card\.yaml:11:1\n/,
    },
    {
      name: "x-errors of a wrong shape",
      file: "spec/paths/cards/create-card.yaml",
      from: "fix: Use a card program and a cardholder of the same mode as the call.",
      to: "fixx: Use a card program and a cardholder of the same mode as the call.",
      says: /^error\[errors\/invalid-extension\]: unknown key `fixx` at `LIVENESS_MISMATCH`\n {2}spec\/paths\/cards\/create-card\.yaml:58:7\n/,
    },
  ];

  it.each(cases)(
    "with $name is refused with its place, and nothing is written",
    async ({ file, from, to, says }) => {
      await workspace.edit(file, from, to);
      const { exitCode, stdout, stderr } = await workspace.run("generate", "immersve");
      expect(stderr).toMatch(says);
      expect(stderr).toMatch(/\n {2}help: .+\n(?: {4}.+\n)*\nimmersve: \d+ errors?, nothing written\n$/);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
      expect((await workspace.snapshot("generated")).size).toBe(0);
    },
  );

  it("leaves what was generated before as it is", async () => {
    await workspace.run("generate", "--only", "document");
    const before = await workspace.snapshot("generated");
    await workspace.edit("spec/openapi.yaml", "openapi: 3.1.0", "openapi: 9");
    const { exitCode, stderr } = await workspace.run("generate", "immersve");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("error[document/unsupported]");
    expect(await workspace.snapshot("generated")).toEqual(before);
  });
});

describe("a wrong call", () => {
  const cases = [
    { words: [], says: "openapi-errors generate [api]", stream: "stdout" },
    { words: ["generated"], says: "unknown command `generated`", stream: "stderr" },
    { words: ["generate", "--chek"], says: "--chek", stream: "stderr" },
    { words: ["generate", "--only", "client,doc"], says: "no generator `doc`", stream: "stderr" },
    {
      words: ["generate", "--verify", "--only", "types,errors,client"],
      says: "--only has to name types, errors, client and testing",
      stream: "stderr",
    },
    { words: ["generate", "a", "b"], says: "one api at most", stream: "stderr" },
    {
      words: ["generate", "stripe"],
      says: "no API `stripe` in redocly.yaml (it has: immersve, custodial)",
      stream: "stderr",
    },
    { words: ["generate", "missing.yaml"], says: "no document at missing.yaml", stream: "stderr" },
  ] as const;

  it.each(cases)("$words says what is wrong and exits with 2", async ({ words, says, stream }) => {
    const finished = await workspace.run(...words);
    expect(finished[stream]).toContain(says);
    expect(finished.exitCode).toBe(2);
  });

  it("asks for a document where no configuration names one", async () => {
    const { exitCode, stderr } = await runCommand(resolve("test"), ["generate"]);
    expect(stderr).toContain("name a document");
    expect(exitCode).toBe(2);
  });

  it("refuses a setting that it does not know", async () => {
    await workspace.edit("redocly.yaml", "      code:", "      docUrl: x\n      code:");
    const { exitCode, stderr } = await workspace.run("generate");
    expect(stderr).toContain("apis.immersve.x-openapi-errors: unknown setting `docUrl`");
    expect(exitCode).toBe(2);
  });
});
