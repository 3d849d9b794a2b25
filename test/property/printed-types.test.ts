import { createRequire } from "node:module";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { compilerStandIn } from "../../generators/types/syntax/compiler-stand-in.js";
import * as referenceParts from "../../generators/types/syntax/reference-parts.js";
import { hostileText } from "./hostile-text.js";

/** Calls a compiler the way that openapi-typescript does, over and over for one tree. */
type Make<T> = (compiler: typeof ts) => T;

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  hostileText,
  fc.constantFrom(
    "__proto__",
    "constructor",
    "\0",
    "\u00000",
    "a\u2028b",
    "\ud800",
    "\udc00x",
    "\u0085",
    "é",
    "𐍈",
  ),
);
const number = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1e21,
    1e-7,
    Number.MAX_SAFE_INTEGER,
  ),
  fc.double({ noNaN: true }),
  fc.integer(),
);
/** Comments are written with `*\/` for their end. */
const comment = fc
  .array(fc.oneof(text, fc.constantFrom("\n", "\r\n", "\r", "\t", " \t x", "\u2028", "\u200b", " * ")), {
    maxLength: 6,
  })
  .map((parts) => parts.join("").replaceAll("*/", "*\\/"));

const keyword = fc.constantFrom("Boolean", "Never", "Number", "String", "Undefined", "Unknown").map(
  (name): Make<ts.TypeNode> =>
    ({ factory, SyntaxKind }) => {
      return factory.createKeywordTypeNode(SyntaxKind[`${name}Keyword` as "StringKeyword"]);
    },
);

const numberNode = (value: number): Make<ts.NumericLiteral | ts.PrefixUnaryExpression> => {
  return ({ factory, SyntaxKind }) =>
    value < 0
      ? factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, factory.createNumericLiteral(-value))
      : factory.createNumericLiteral(value);
};

const literal = fc.oneof(
  number.map(
    (value): Make<ts.TypeNode> =>
      (compiler) => {
        return compiler.factory.createLiteralTypeNode(numberNode(value)(compiler));
      },
  ),
  text.map(
    (value): Make<ts.TypeNode> =>
      ({ factory }) => {
        return factory.createLiteralTypeNode(factory.createStringLiteral(value));
      },
  ),
  text.map(
    (value): Make<ts.TypeNode> =>
      ({ factory }) => {
        return factory.createIdentifier(JSON.stringify(value)) as unknown as ts.TypeNode;
      },
  ),
  fc.constantFrom("createTrue", "createFalse", "createNull").map(
    (name): Make<ts.TypeNode> =>
      ({ factory }) => {
        return factory.createLiteralTypeNode(factory[name as "createTrue"]());
      },
  ),
);

const name = fc.oneof(
  text.map(
    (value): Make<ts.PropertyName> =>
      ({ factory }) =>
        factory.createStringLiteral(value),
  ),
  fc.stringMatching(/^[A-Za-z_$][\w$]{0,9}$/).map(
    (value): Make<ts.PropertyName> =>
      ({ factory }) => {
        return factory.createIdentifier(value);
      },
  ),
  fc.nat().map(
    (value): Make<ts.PropertyName> =>
      ({ factory }) =>
        factory.createNumericLiteral(value),
  ),
);

const { type, member } = fc.letrec<{ type: Make<ts.TypeNode>; member: Make<ts.TypeElement> }>((tie) => {
  const types = fc.array(tie("type"), { minLength: 1, maxLength: 4 });
  const all = (made: readonly Make<ts.TypeNode>[], compiler: typeof ts) => made.map((make) => make(compiler));
  return {
    type: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      keyword,
      literal,
      types.map((made) => (compiler: typeof ts) => compiler.factory.createUnionTypeNode(all(made, compiler))),
      types.map(
        (made) => (compiler: typeof ts) => compiler.factory.createIntersectionTypeNode(all(made, compiler)),
      ),
      types.map((made) => (compiler: typeof ts) => compiler.factory.createTupleTypeNode(all(made, compiler))),
      fc.constant(({ factory }: typeof ts) => factory.createTupleTypeNode([])),
      tie("type").map(
        (made) => (compiler: typeof ts) => compiler.factory.createArrayTypeNode(made(compiler)),
      ),
      fc.tuple(tie("type"), literal).map(([of, by]) => (compiler: typeof ts) => {
        return compiler.factory.createIndexedAccessTypeNode(of(compiler), by(compiler));
      }),
      fc.option(types, { nil: undefined }).map((made) => (compiler: typeof ts) => {
        return compiler.factory.createTypeReferenceNode("Record", made && all(made, compiler));
      }),
      fc.array(tie("member"), { maxLength: 4 }).map((made) => (compiler: typeof ts) => {
        return compiler.factory.createTypeLiteralNode(made.map((make) => make(compiler)));
      }),
    ),
    member: fc
      .tuple(
        fc.boolean(),
        fc.option(name, { freq: 4 }),
        fc.boolean(),
        tie("type"),
        fc.option(comment, { nil: undefined }),
      )
      .map(([isReadonly, named, isOptional, typed, said]) => (compiler: typeof ts) => {
        const { factory, SyntaxKind } = compiler;
        const modifiers = isReadonly ? [factory.createModifier(SyntaxKind.ReadonlyKeyword)] : [];
        const question = isOptional ? factory.createToken(SyntaxKind.QuestionToken) : undefined;
        const of = typed(compiler);
        const key = () =>
          factory.createParameterDeclaration(
            undefined,
            undefined,
            factory.createIdentifier("key"),
            undefined,
            factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
          );
        const made: ts.TypeElement = named
          ? factory.createPropertySignature(modifiers, named(compiler), question, of)
          : factory.createIndexSignature(modifiers, [key()], of);
        if (said === undefined) return made;
        return compiler.addSyntheticLeadingComment(made, SyntaxKind.MultiLineCommentTrivia, said, true);
      }),
  };
});

const statement: fc.Arbitrary<Make<ts.Statement>> = fc.oneof(
  fc.array(member, { maxLength: 5 }).map(
    (made): Make<ts.Statement> =>
      (compiler) => {
        const { factory, SyntaxKind } = compiler;
        return factory.createInterfaceDeclaration(
          [factory.createModifier(SyntaxKind.ExportKeyword)],
          "operations",
          undefined,
          undefined,
          made.map((make) => make(compiler)),
        );
      },
  ),
  type.map(
    (made): Make<ts.Statement> =>
      (compiler) => {
        return compiler.factory.createTypeAliasDeclaration(undefined, "Alias", undefined, made(compiler));
      },
  ),
);

/** As `astToString` of openapi-typescript. */
function print(compiler: typeof ts, statements: readonly Make<ts.Statement>[]): string {
  const file = compiler.createSourceFile(
    "a.ts",
    "",
    compiler.ScriptTarget.ESNext,
    false,
    compiler.ScriptKind.TS,
  );
  const made = statements.map((make) => make(compiler));
  Object.assign(file, { statements: compiler.factory.createNodeArray(made) });
  return compiler.createPrinter({ newLine: compiler.NewLineKind.LineFeed }).printFile(file);
}

describe("declarations of types", () => {
  it("are printed byte for byte as TypeScript prints them", () => {
    const standIn = compilerStandIn as unknown as typeof ts;
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 3 }), (statements) => {
        expect(print(standIn, statements)).toBe(print(ts, statements));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the parts of a reference", () => {
  const require = createRequire(
    createRequire(import.meta.url).resolve("openapi-typescript/dist/transform/index.cjs"),
  );
  const theirs = require("@redocly/openapi-core/lib/ref-utils.js") as typeof referenceParts;
  const outcome = (make: () => unknown) => {
    try {
      return make();
    } catch (error) {
      return String(error);
    }
  };

  it("are those that openapi-typescript would read", () => {
    const reference = fc
      .array(fc.oneof(text, fc.constantFrom("#/", "/", "~0", "~1", "~", "%25", "%7E1", "%", "a.yaml")))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(reference, (given) => {
        expect(outcome(() => referenceParts.parseRef(given))).toEqual(outcome(() => theirs.parseRef(given)));
        expect(referenceParts.escapePointer(given)).toBe(theirs.escapePointer(given));
      }),
    );
    expect(referenceParts.escapePointer(3)).toBe(theirs.escapePointer(3));
  });
});
