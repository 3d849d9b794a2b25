import ts from "typescript";
import { describe, expect, it } from "vitest";
import { checkDeclarations } from "../../../generators/types/check-declarations.js";

const { factory: f } = ts;

const parse = (text: string) => ts.createSourceFile("a.ts", text, ts.ScriptTarget.ESNext).statements;

const name = (text: string) =>
  f.createTypeAliasDeclaration(undefined, "A", undefined, f.createTypeReferenceNode(text));

function comment(text: string): ts.Node {
  const alias = name("B");
  return ts.addSyntheticLeadingComment(alias, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}

describe("declarations of types", () => {
  it.each([
    "export interface paths { '/a': { get: operations['a'] }; 1: -1; readonly b?: (string | null)[]; }",
    "export type A = Record<string, never> & { [key: string]: unknown };",
    "type WithRequired<T, K extends PropertyKey> = T & { [P in K & keyof NonNullable<T>]-?: NonNullable<T>[P] };",
    'type B = [true, false, undefined, "x"];',
  ])("pass: %s", (text) => {
    expect(() => checkDeclarations(ts, parse(text))).not.toThrow();
  });

  it("pass with a string that is written as an identifier", () => {
    expect(() => checkDeclarations(ts, [name('"it\\"s"'), comment("* a *\\/ b ")])).not.toThrow();
  });

  it.each([
    { name: "a call", given: parse("smuggled();") },
    { name: "a constant", given: parse("export const a = 1;") },
    { name: "a class", given: parse("class A {}") },
    { name: "an import", given: parse("import 'a';") },
    { name: "a computed name", given: parse("interface A { [smuggled()]: string }") },
    { name: "a type of a value", given: parse("type A = typeof globalThis;") },
    { name: "a type of a module", given: parse("type A = import('a').B;") },
    { name: "a template", given: parse("type A = `a`;") },
    { name: "a name that is more than a name", given: [name("string};smuggled();interface A{b:string")] },
    { name: "a string that ends before its end", given: [name('"a" | "b"')] },
    { name: "a comment that ends before its end", given: [comment("* a */ smuggled(); /* b ")] },
  ])("do not pass as $name", ({ given }) => {
    expect(() => checkDeclarations(ts, given)).toThrow(
      /^schema\.ts would hold more than declarations of types/,
    );
  });
});
