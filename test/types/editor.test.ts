import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import errors from "../../generated/errors.json" with { type: "json" };
import { knownCodes } from "../client/known-errors.js";
import { locate, openProject, type Project } from "./compile.js";
import { findTypeScript7, type LanguageServer, startLanguageServer } from "./language-server.js";

const rulesOf = (id: string) => knownCodes.filter(({ operation, generic }) => operation === id && !generic);
const cards = rulesOf("create-card");

const unfinished = new Map([
  [
    "unfinished.ts",
    `import { type CreateCardError, match, hasCode } from "immersve-client";
     export const handle = (error: CreateCardError) => match(error, { code: { /* codes */ } });
     export const begin = (error: CreateCardError) => match(error, { /* kinds */ });
     export const has = (error: CreateCardError) => hasCode(error, "");`,
  ],
]);

const oneLine = (text: string) => text.replace(/\s+/g, " ");

/** A line of the list of codes; meanings of several sentences are cut. */
const startOf = ({ code, status }: (typeof cards)[number]) => `- \`${code}\` (${status}): `;

describe("an editor with TypeScript 5.9", () => {
  let project: Project;
  beforeAll(() => {
    project = openProject("tsconfig.json", unfinished);
  });

  /** What is shown over the last letters of a text. */
  const show = (file: string, text: string): string => {
    const [path, end] = locate(project, file, text);
    const info = project.service.getQuickInfoAtPosition(path, end - 2);
    return ts.displayPartsToString([...(info?.documentation ?? [])]);
  };
  const offer = (text: string) => {
    const [path, end] = locate(project, "unfinished.ts", text);
    const entries = project.service.getCompletionsAtPosition(path, end, {})?.entries ?? [];
    const explain = (name: string) => {
      const { service } = project;
      const details = service.getCompletionEntryDetails(path, end, name, {}, undefined, {}, undefined);
      return oneLine(ts.displayPartsToString([...(details?.documentation ?? [])]));
    };
    return { names: entries.map(({ name }) => name.replace(/\?$/, "")).sort(), explain };
  };

  it("shows meaning and fix over each code of a match", () => {
    for (const { code, meaning, fix } of cards) {
      const shown = oneLine(show("accepted/match.ts", ` ${code}:`));
      expect(shown).toContain(meaning);
      expect(shown).toContain(`Fix: ${fix}`);
      expect(shown).toContain("Retry: ");
    }
  });

  it.each(["unauthorized", "notFound", "rateLimited"])("shows what the document says of %s", (kind) => {
    const norm = errors.statuses.find((status) => status.kind === kind);
    expect(oneLine(show("accepted/match.ts", ` ${kind}:`))).toContain(norm?.description);
  });

  it.each(["unknownCode", "unreadable", "network", "timeout", "aborted", "credentials"])(
    "shows what %s means, which no status stands for",
    (kind) => expect(show("accepted/match.ts", ` ${kind}:`)).toMatch(/\w{3}.*\./),
  );

  it("shows the codes over an operation, in a line each", () => {
    const lines = show("accepted/result.ts", "await createCard").split("\n");
    for (const known of cards)
      expect(lines.filter((line) => line.startsWith(startOf(known)))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(cards.length);
    expect(lines.join("\n")).toContain("POST /api/cards");
    expect(lines.join("\n")).toContain("A repeated request may be carried out twice.");
  });

  it("shows over `error.code` what the codes of the operation mean", () => {
    const shown = show("accepted/hovered.ts", "isDocumented = error.code");
    for (const known of cards) expect(shown).toContain(startOf(known));
    expect(show("accepted/hovered.ts", "&& error.code")).toBe(shown);
  });

  it("shows over `error.kind` what each kind means, and the one that it is", () => {
    const lines = show("accepted/hovered.ts", "anyKind = error.kind").split("\n");
    const kinds = lines.map((line) => /^- `(\w+)`: ./.exec(line)?.[1]);
    expect(kinds.sort()).toEqual(offer("{ /* kinds */").names);
    expect(show("accepted/hovered.ts", "oneKind = error.kind")).toMatch(/^- `notFound`: .*\(404\)\.$/);
  });

  it("offers each code of a match, with meaning and fix", () => {
    const { names, explain } = offer("code: { ");
    expect(names).toEqual(cards.map(({ code }) => code).sort());
    for (const { code, meaning, fix } of cards) {
      expect(explain(code)).toContain(meaning);
      expect(explain(code)).toContain(`Fix: ${fix}`);
    }
  });

  it("offers each kind of a match, with what it means", () => {
    const { names, explain } = offer("{ /* kinds */");
    expect(names).toContain("rateLimited");
    expect(names.filter((name) => explain(name) === "")).toEqual([]);
  });

  it("offers the codes of the operation, and no other, to hasCode", () => {
    const codes = knownCodes.filter(({ operation }) => operation === "create-card").map(({ code }) => code);
    expect(offer('hasCode(error, "').names).toEqual(codes.sort());
  });

  it("writes the handlers that are missing", () => {
    const [path] = locate(project, "unfinished.ts", "import");
    const [problem] = project.service.getSemanticDiagnostics(path);
    const { start = 0, length = 0, code = 0 } = problem ?? {};
    const format = ts.getDefaultFormatCodeSettings();
    const fixes = project.service.getCodeFixesAtPosition(path, start, start + length, [code], format, {});
    const fix = fixes.find(({ fixName }) => fixName === "fixMissingProperties");
    const written = fix?.changes
      .flatMap(({ textChanges }) => textChanges.map(({ newText }) => newText))
      .join();
    for (const rule of cards)
      expect(written).toContain(`${rule.code}: function(error: CreateCardCodeError<"${rule.code}">)`);
  });
});

/** Its hover leaves out what a property of an object literal, or of a union, is documented with. */
describe("an editor with TypeScript 7", () => {
  const folder = fileURLToPath(new URL("./", import.meta.url));
  let project: Project;
  let server: LanguageServer;
  beforeAll(async () => {
    project = openProject("tsconfig.json", new Map());
    server = await startLanguageServer(folder);
  });
  afterAll(() => server.stop());

  const show = (file: string, text: string) => {
    const [path, end] = locate(project, file, text);
    return server.hover(path, end - 2);
  };

  it("shows the codes over an operation", async () => {
    const shown = await show("accepted/result.ts", "await createCard");
    for (const known of cards) expect(shown).toContain(`\n${startOf(known)}`);
  });

  it("shows over `error.code` what the codes of the operation mean", async () => {
    const shown = await show("accepted/hovered.ts", "isDocumented = error.code");
    for (const known of cards) expect(shown).toContain(`\n${startOf(known)}`);
  });

  it("says of a code that a match leaves out that it is not handled, in one line", async () => {
    const run = spawnSync(process.execPath, [findTypeScript7(), "-p", folder, "--pretty", "false"], {
      encoding: "utf8",
    });
    const [said, ...more] = run.stdout.split("\n").filter((line) => line.includes("match-code-missing.ts"));
    expect(said).toContain("error TS2741: Property 'INSUFFICIENT_BALANCE' is missing");
    expect(said).toContain('"create-withdrawal-intent: INSUFFICIENT_BALANCE is not handled"');
    expect(more).toEqual([]);
  });

  it("shows over `error.kind` the one that it is", async () => {
    expect(await show("accepted/hovered.ts", "oneKind = error.kind")).toContain("- `notFound`: ");
  });

  it("offers the codes of the operation to a match and to hasCode", async () => {
    const codes = cards.map(({ code }) => code);
    for (const text of ["code: { ", 'hasCode(error, "']) {
      const [path, end] = locate(project, "accepted/hovered.ts", text);
      const offered = await server.complete(path, end);
      expect(codes.filter((code) => !offered.some((label) => label.replace(/\?$/, "") === code))).toEqual([]);
    }
  });
});
