import type ts from "typescript";
import { requirePackage } from "../io/require-package.js";

const { SyntaxKind, forEachChild, getSyntheticLeadingComments } = requirePackage(
  "typescript",
) as typeof import("typescript");

/** What a module of types declares at its top. */
const declarations: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
]);

/** What declarations of types are made of: none of it does anything when the module is loaded. */
const parts: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.ArrayType,
  SyntaxKind.BooleanKeyword,
  SyntaxKind.ExportKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.Identifier,
  SyntaxKind.IndexSignature,
  SyntaxKind.IndexedAccessType,
  SyntaxKind.IntersectionType,
  SyntaxKind.KeyOfKeyword,
  SyntaxKind.LiteralType,
  SyntaxKind.MappedType,
  SyntaxKind.MinusToken,
  SyntaxKind.NeverKeyword,
  SyntaxKind.NullKeyword,
  SyntaxKind.NumberKeyword,
  SyntaxKind.NumericLiteral,
  SyntaxKind.Parameter,
  SyntaxKind.ParenthesizedType,
  SyntaxKind.PrefixUnaryExpression,
  SyntaxKind.PropertySignature,
  SyntaxKind.QuestionToken,
  SyntaxKind.ReadonlyKeyword,
  SyntaxKind.StringKeyword,
  SyntaxKind.StringLiteral,
  SyntaxKind.TrueKeyword,
  SyntaxKind.TupleType,
  SyntaxKind.TypeLiteral,
  SyntaxKind.TypeOperator,
  SyntaxKind.TypeParameter,
  SyntaxKind.TypeReference,
  SyntaxKind.UndefinedKeyword,
  SyntaxKind.UnionType,
  SyntaxKind.UnknownKeyword,
]);

/**
 * Holds that statements declare types and do nothing else, before they are printed: interfaces and type
 * aliases, each name an identifier, a string or a number, no comment that ends before its end. A printer
 * writes names and comments as they are, so that text of a document in one of them would become code.
 *
 * @throws {Error} our fault, whatever the document is
 */
export function checkDeclarations(statements: readonly ts.Node[]): void {
  for (const statement of statements) {
    if (!declarations.has(statement.kind)) refuse(SyntaxKind[statement.kind]);
    checkComments(statement);
    forEachChild(statement, checkPart);
  }
}

function checkPart(node: ts.Node): void {
  if (!parts.has(node.kind)) refuse(SyntaxKind[node.kind]);
  const { text } = node as { readonly text?: string };
  if (node.kind === SyntaxKind.Identifier && !isName(text ?? "")) refuse(text);
  if (node.kind === SyntaxKind.NumericLiteral && !isNumber(text ?? "")) refuse(text);
  checkComments(node);
  forEachChild(node, checkPart);
}

/** openapi-typescript writes a string as an identifier that has quotes. */
function isName(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text) || /^"(?:[^"\\\n\r]|\\.)*"$/.test(text);
}

/** A property may be called like a number that is none. */
function isNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) || text === "NaN" || text === "Infinity";
}

function checkComments(node: ts.Node): void {
  for (const { text } of getSyntheticLeadingComments(node) ?? [])
    if (text.includes("*/")) refuse(`/*${text}*/`);
}

function refuse(what: string | undefined): never {
  throw new Error(`schema.ts would hold more than declarations of types: ${what}`);
}
