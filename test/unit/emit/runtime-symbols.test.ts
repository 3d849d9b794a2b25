import ts from "typescript";
import { describe, expect, it } from "vitest";
import { checkingRuntime } from "../../../generators/emit/checking-runtime-symbols.js";
import { listRuntimeExports, runtime } from "../../../generators/emit/runtime-symbols.js";
import { testingRuntime } from "../../../generators/emit/testing-runtime-symbols.js";
import { readModules } from "../../modules.js";

const modules = readModules("generators/runtime");

/** `value` or `type` by name: what a module of the runtime exports. */
function readExports(from: string): ReadonlyMap<string, "value" | "type"> {
  const path = `generators${from.slice(1).replace(/\.js$/, ".ts")}`;
  const statements = modules.find((module) => module.path === path)?.source.statements ?? [];
  return new Map(
    statements.flatMap((statement): [string, "value" | "type"][] => {
      const isExported =
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (!isExported) return [];
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
        return [[statement.name.text, "type"]];
      if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
        return [[statement.name.text, "value"]];
      return [];
    }),
  );
}

describe("the table of what generated code takes from the runtime", () => {
  it.each(Object.entries({ ...runtime, ...testingRuntime, ...checkingRuntime }))(
    "knows what %s is, and where",
    (name, symbol) => {
      expect(symbol.name).toBe(name);
      expect(readExports(symbol.from).get(name)).toBe(symbol.isType ? "type" : "value");
    },
  );

  it("has no name twice, of which one would hide the other", () => {
    const tables = readModules("generators/emit").filter(({ path }) =>
      /\/(guard|runtime)-symbols.ts$/.test(path),
    );
    const names = tables.flatMap(({ source }) => [...source.text.matchAll(/^ {4}(\w+): (?:value|type)</gm)]);
    expect(names.length).toBe(Object.keys(runtime).length);
  });

  it("gives each entry of the package its share", () => {
    const namesOf = (entry: "index" | "errors" | "testing") =>
      listRuntimeExports(entry).map(({ name }) => name as string);
    expect(namesOf("index")).toEqual(expect.arrayContaining(["hasCode", "unwrap", "AnyError", "Session"]));
    expect(namesOf("errors")).toEqual(expect.arrayContaining(["hasCode", "AnyError", "Answer"]));
    expect(namesOf("testing")).toEqual(expect.arrayContaining(["FakeAnswer", "FakeHandler"]));
    expect([...namesOf("index"), ...namesOf("errors")]).not.toContain("parseAnswer");
  });
});
