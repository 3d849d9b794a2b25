import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readApi, readContract, writeMatch } from "../../generators/index.js";
import { type KnownCode, knownCodes, operationIds } from "../client/known-errors.js";
import { openProject, type Project, readSamples } from "./compile.js";

const repository = join(import.meta.dirname, "../..");
const rules = knownCodes.filter(({ generic }) => !generic);
const rulesOf = (id: string) => rules.filter(({ operation }) => operation === id);

/** A total match over the codes of an operation; each handler insists on its own code and status. */
function writeTotal(id: string, codes: readonly KnownCode[]): string {
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
  text: writeTotal(
    left.operation,
    rulesOf(left.operation).filter(({ code }) => code !== left.code),
  ),
}));

const { contract } = await readContract(await readApi(repository, "immersve"));
const writtenId = (id: string) => `written/${id}.ts`;
const written = operationIds.map(
  (id) => [writtenId(id), (contract && writeMatch(contract, id, "immersve-client")) ?? ""] as const,
);

const extraFiles = new Map([
  ...written,
  ["every-operation.ts", lines(operationIds.map((id) => writeTotal(id, rulesOf(id))))],
  ["every-omission.ts", lines(omissions.map(({ text }) => text))],
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

  it("compiles what `explain --match` writes of every operation", () => {
    expect(operationIds.filter((id) => project.check(writtenId(id)).length > 0)).toEqual([]);
    expect(written.filter(([, text]) => text === "")).toEqual([]);
  });

  it("names any code that a match leaves out, first and in one line", () => {
    const problems = project.check("every-omission.ts");
    const named = problems.map(({ line, message }) => {
      const { left } = omissions[line - firstLine] ?? {};
      const isFirst = !message.includes("\n") && message.startsWith(`Property '${left?.code}' is missing`);
      // Without strict checks, the compiler knows less of the other handlers, and names their codes as well.
      const isSaid = !isStrict || message.includes(`"${left?.operation}: ${left?.code} is not handled"`);
      return isFirst && isSaid ? left : message;
    });
    expect(named).toEqual(omissions.map(({ left }) => left));
  });
});
