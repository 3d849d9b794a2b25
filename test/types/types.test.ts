import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import errors from "../../generated/errors.json" with { type: "json" };
import { type KnownCode, knownCodes, operationIds } from "../client/known-errors.js";
import { locate, openProject, type Project, readSamples } from "./compile.js";

const rules = knownCodes.filter(({ generic }) => !generic);
const rulesOf = (id: string) => rules.filter(({ operation }) => operation === id);

/** A total match over the codes of an operation; each handler insists on its own code and status. */
function writeMatch(id: string, codes: readonly KnownCode[]): string {
  const handlers = codes.map(
    ({ code, status }) => `${code}: (e) => [e.code, e.status] satisfies ["${code}", ${status}]`,
  );
  const code = rulesOf(id).length > 0 ? `, code: { ${handlers.join(", ")} }` : "";
  return `(error: OperationErrors["${id}"]) => match(error, { ...otherKinds${code} });`;
}

const header = `
  import { match, type OperationErrors } from "immersve-client";
  import { otherKinds } from "./other-kinds.js";
`;
const lines = (statements: readonly string[]) => header.trim().concat("\n", statements.join("\n"));
const firstLine = header.trim().split("\n").length + 1;

/** Each code of each operation, left out of an otherwise total match. */
const omissions = rules.map((left) => ({
  left,
  text: writeMatch(
    left.operation,
    rulesOf(left.operation).filter(({ code }) => code !== left.code),
  ),
}));

const extraFiles = new Map([
  ["every-operation.ts", lines(operationIds.map((id) => writeMatch(id, rulesOf(id))))],
  ["every-omission.ts", lines(omissions.map(({ text }) => text))],
  [
    "unfinished.ts",
    `import { type CreateCardError, match, hasCode } from "immersve-client";
     export const handle = (error: CreateCardError) => match(error, { code: { /* codes */ } });
     export const has = (error: CreateCardError) => hasCode(error, "");`,
  ],
]);

describe.each(["tsconfig.json", "tsconfig.loose.json"])("under %s", (config) => {
  const isStrict = config === "tsconfig.json";
  const applies = ({ isStrictOnly }: { readonly isStrictOnly: boolean }) => isStrict || !isStrictOnly;
  let project: Project;
  beforeAll(() => {
    project = openProject(config, extraFiles);
  });

  it.each(readSamples("accepted").filter(applies))("compiles: $path", ({ path }) => {
    expect(project.check(path)).toEqual([]);
  });

  it.each(readSamples("rejected").filter(applies))("does not compile: $path", ({ path, code, text }) => {
    expect(text).not.toBe("");
    const problems = project.check(path);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.message).toContain(text);
  });

  it("compiles a total match of every operation", () => {
    expect(project.check("every-operation.ts")).toEqual([]);
    expect(operationIds.length).toBeGreaterThan(70);
  });

  it("names any code that a match leaves out", () => {
    const problems = project.check("every-omission.ts");
    const named = problems.map(({ line, message }) => {
      const { left } = omissions[line - firstLine] ?? {};
      return message.includes(`'${left?.code}'`) ? left : message;
    });
    expect(named).toEqual(omissions.map(({ left }) => left));
  });
});

describe("an editor", () => {
  let project: Project;
  beforeAll(() => {
    project = openProject("tsconfig.json", extraFiles);
  });
  const toText = (parts: readonly ts.SymbolDisplayPart[] | undefined) =>
    ts.displayPartsToString([...(parts ?? [])]);

  it("shows meaning and fix over each code of a match", () => {
    for (const { code, meaning, fix } of rulesOf("create-card")) {
      const [path, end] = locate(project, "accepted/match.ts", ` ${code}:`);
      const info = project.service.getQuickInfoAtPosition(path, end - 2);
      const shown = toText(info?.documentation).replace(/\s+/g, " ");
      expect(shown).toContain(meaning);
      expect(shown).toContain(`Fix: ${fix}`);
      expect(shown).toContain("Retry: ");
    }
  });

  it.each(["unauthorized", "notFound", "rateLimited"])("shows what the document says of %s", (kind) => {
    const [path, end] = locate(project, "accepted/match.ts", ` ${kind}:`);
    const info = project.service.getQuickInfoAtPosition(path, end - 2);
    const norm = errors.statuses.find((status) => status.kind === kind);
    expect(toText(info?.documentation).replace(/\s+/g, " ")).toContain(norm?.description);
  });

  it("offers each code of a match, with meaning and fix", () => {
    const [path, end] = locate(project, "unfinished.ts", "code: { ");
    const offered = project.service.getCompletionsAtPosition(path, end, {})?.entries.map(({ name }) => name);
    const codes = rulesOf("create-card");
    expect(offered?.sort()).toEqual(codes.map(({ code }) => code).sort());
    for (const { code, meaning, fix } of codes) {
      const details = project.service.getCompletionEntryDetails(
        path,
        end,
        code,
        {},
        undefined,
        {},
        undefined,
      );
      const shown = toText(details?.documentation).replace(/\s+/g, " ");
      expect(shown).toContain(meaning);
      expect(shown).toContain(`Fix: ${fix}`);
    }
  });

  it("offers the codes of the operation, and no other, to hasCode", () => {
    const [path, end] = locate(project, "unfinished.ts", 'hasCode(error, "');
    const offered = project.service.getCompletionsAtPosition(path, end, {})?.entries.map(({ name }) => name);
    const codes = knownCodes.filter(({ operation }) => operation === "create-card").map(({ code }) => code);
    expect(offered?.sort()).toEqual(codes.sort());
  });

  it("shows what an operation does, and that it must not be sent twice", () => {
    const [path, end] = locate(project, "accepted/result.ts", "await createCard");
    const info = project.service.getQuickInfoAtPosition(path, end - 1);
    const shown = toText(info?.documentation);
    expect(shown).toContain("POST /api/cards");
    expect(shown).toContain("A repeated request may be carried out twice.");
  });
});
