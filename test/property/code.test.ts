import { runInThisContext } from "node:vm";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  code,
  joinComments,
  toComment,
  toIdentifier,
  toLiteral,
  toPropertyName,
  toStringLiteral,
  toTag,
} from "../../generators/emit/code.js";
import {
  emitConst,
  emitInterface,
  emitTypeAlias,
  printSourceFile,
} from "../../generators/emit/source-file.js";
import { hostileText, hostileTexts } from "./hostile-text.js";
import { findInitializer, parseSource } from "./parse-source.js";

const evaluate = (expression: string): unknown => runInThisContext(`"use strict"; (${expression});`);

describe("toStringLiteral", () => {
  it("gives exactly one literal, on one line, that is the text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const literal = toStringLiteral(text);
        const initializer = findInitializer(parseSource(`const a = ${literal};`));
        expect(initializer.kind).toBe(ts.SyntaxKind.StringLiteral);
        expect((initializer as ts.StringLiteral).text).toBe(text);
        expect(initializer.getText()).toBe(literal);
        expect(evaluate(literal)).toBe(text);
        expect(literal).not.toMatch(/[\r\n\u2028\u2029<]/);
      }),
    );
  });
});

describe("toPropertyName", () => {
  it("gives one property of an object, its own, with exactly that name", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const value = evaluate(`{ ${toPropertyName(text)}: 1 }`) as object;
        expect(Reflect.ownKeys(value)).toEqual([text]);
        expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      }),
      { examples: [["__proto__"], ["constructor"], [""], ["404"], ["$ref"]] },
    );
  });

  it("gives one member of an interface with exactly that name", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [statement, ...others] = parseSource(
          `interface A { readonly ${toPropertyName(text)}: 1 }`,
        ).statements;
        expect(others).toEqual([]);
        const { members } = statement as ts.InterfaceDeclaration;
        expect(members.map(({ name }) => name && readName(name))).toEqual([text]);
      }),
      { examples: [["__proto__"], ["constructor"], [""], ["404"], ["new"]] },
    );
  });
});

function readName(name: ts.PropertyName): string | undefined {
  if (ts.isComputedPropertyName(name))
    return ts.isStringLiteral(name.expression) ? name.expression.text : undefined;
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}

describe("toComment", () => {
  it("never ends the comment that it stands in, nor starts a tag", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const comment = `/** ${toComment(text)} */`;
        const source = parseSource(`${comment}\nconst a = 1;`);
        expect(ts.getLeadingCommentRanges(source.text, 0)).toMatchObject([{ pos: 0, end: comment.length }]);
        expect(source.statements).toHaveLength(1);
        expect(ts.getJSDocTags(source.statements[0] as ts.Statement)).toEqual([]);
      }),
    );
  });

  it("does neither where it is printed, of whatever parts", () => {
    const name = toIdentifier("A");
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const docs = joinComments(toComment(one), toComment(other));
        const text = printSourceFile([
          emitTypeAlias(name, code`string`, docs),
          emitInterface(name, [{ name: toPropertyName(one), type: code`1`, docs }], docs),
          emitConst(name, code`1`, { type: code`number`, docs }),
        ]);
        const source = parseSource(text);
        expect(source.statements.map(({ kind }) => ts.SyntaxKind[kind])).toEqual([
          "TypeAliasDeclaration",
          "InterfaceDeclaration",
          "FirstStatement",
        ]);
        expect(source.statements.flatMap((statement) => ts.getJSDocTags(statement))).toEqual([]);
        const [member] = (source.statements[1] as ts.InterfaceDeclaration).members;
        expect(member && ts.getJSDocTags(member)).toEqual([]);
      }),
    );
  });

  it("keeps to the tag that it is given", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const docs = joinComments(toComment("What it does."), toTag("deprecated", text));
        const { statements } = parseSource(
          printSourceFile([emitTypeAlias(toIdentifier("A"), code`1`, docs)]),
        );
        expect(statements).toHaveLength(1);
        const tags = ts.getJSDocTags(statements[0] as ts.Statement);
        expect(tags.map(({ tagName }) => tagName.text)).toEqual(["deprecated"]);
      }),
    );
  });

  it("keeps every letter and digit of the text, in order", () => {
    const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(lettersOf(toComment(text))).toBe(lettersOf(text));
      }),
    );
  });

  it("starts no tag within a line either", () => {
    const source = parseSource(`/** ${toComment("see {@link https://example.com here}")} */\nconst a = 1;`);
    const [docs] = ts.getJSDocCommentsAndTags(source.statements[0] as ts.Statement);
    expect(typeof docs?.comment).toBe("string");
  });
});

describe("toLiteral", () => {
  const values: fc.Arbitrary<unknown> = fc.oneof(
    fc.jsonValue(),
    fc.jsonValue({ stringUnit: "binary" }),
    hostileTexts,
    fc.array(fc.tuple(hostileText, hostileText)).map((entries) => Object.fromEntries(entries)),
  );

  it("evaluates back to the same value", () => {
    fc.assert(
      fc.property(values, (value) => {
        const literal = toLiteral(value);
        parseSource(`const a = ${literal};`);
        expect(JSON.stringify(evaluate(literal))).toBe(JSON.stringify(value));
      }),
      { examples: [[JSON.parse('{"__proto__": {"__proto__": 1}}')]] },
    );
  });

  it("is the same value at any depth", () => {
    fc.assert(
      fc.property(values, fc.nat(40), (value, depth) => {
        expect(JSON.stringify(evaluate(toLiteral(value, " ".repeat(depth))))).toBe(JSON.stringify(value));
      }),
    );
  });
});
