import type {
  ArrayType,
  Identifier,
  IndexedAccessType,
  IndexSignature,
  InterfaceDeclaration,
  JoinedType,
  Keyword,
  Literal,
  LiteralType,
  Member,
  NegativeNumber,
  Parameter,
  PropertySignature,
  Statement,
  Token,
  TupleType,
  TypeAliasDeclaration,
  TypeLiteral,
  TypeNode,
  TypeReference,
} from "./nodes.js";
import { UnknownSyntaxError } from "./nodes.js";
import { printDeclarations } from "./print-declarations.js";

/** The kinds that are asked for by name. Each is its own name, which TypeScript's table gives for a number. */
const SyntaxKind = {
  BooleanKeyword: "BooleanKeyword",
  ExportKeyword: "ExportKeyword",
  FalseKeyword: "FalseKeyword",
  MinusToken: "MinusToken",
  MultiLineCommentTrivia: "MultiLineCommentTrivia",
  NeverKeyword: "NeverKeyword",
  NullKeyword: "NullKeyword",
  NumberKeyword: "NumberKeyword",
  QuestionToken: "QuestionToken",
  ReadonlyKeyword: "ReadonlyKeyword",
  StringKeyword: "StringKeyword",
  TrueKeyword: "TrueKeyword",
  UndefinedKeyword: "UndefinedKeyword",
  UnknownKeyword: "UnknownKeyword",
} as const;

type Name = string | Identifier;
type Modifiers = readonly Token[] | undefined;

const factory = {
  createArrayTypeNode: (elementType: TypeNode): ArrayType => ({ kind: "ArrayType", elementType }),
  createFalse: (): Keyword => ({ kind: "FalseKeyword" }),
  createIdentifier: (text: string): Identifier => ({ kind: "Identifier", text, escapedText: text }),
  createIndexSignature: (
    modifiers: Modifiers,
    parameters: readonly Parameter[],
    type: TypeNode,
  ): IndexSignature => ({ kind: "IndexSignature", modifiers: modifiers ?? [], parameters, type }),
  createIndexedAccessTypeNode: (objectType: TypeNode, indexType: TypeNode): IndexedAccessType => ({
    kind: "IndexedAccessType",
    objectType,
    indexType,
  }),
  createInterfaceDeclaration: (
    modifiers: Modifiers,
    name: Name,
    typeParameters: undefined,
    heritageClauses: undefined,
    members: readonly Member[],
  ): InterfaceDeclaration => {
    if (typeParameters || heritageClauses) throw new UnknownSyntaxError("an interface made of others");
    return { kind: "InterfaceDeclaration", modifiers: modifiers ?? [], name: toName(name), members };
  },
  createIntersectionTypeNode: (types: readonly TypeNode[]): JoinedType => ({
    kind: "IntersectionType",
    types,
  }),
  createKeywordTypeNode: (kind: Keyword["kind"]): Keyword => ({ kind }),
  createLiteralTypeNode: (literal: LiteralType["literal"]): LiteralType => ({ kind: "LiteralType", literal }),
  createModifier: (kind: Token["kind"]): Token => ({ kind }),
  createNodeArray: <T>(nodes: readonly T[]): readonly T[] => nodes,
  createNull: (): Keyword => ({ kind: "NullKeyword" }),
  createNumericLiteral: (value: string | number): Literal => ({
    kind: "NumericLiteral",
    text: String(value),
  }),
  createParameterDeclaration: (
    modifiers: undefined,
    dotDotDotToken: undefined,
    name: Name,
    questionToken: undefined,
    type: TypeNode,
    initializer?: undefined,
  ): Parameter => {
    if (modifiers || dotDotDotToken || questionToken || initializer)
      throw new UnknownSyntaxError("a parameter with more than a type");
    return { kind: "Parameter", name: toName(name), type };
  },
  createPrefixUnaryExpression: (operator: string, operand: Literal): NegativeNumber => {
    if (operator !== "MinusToken") throw new UnknownSyntaxError(`the operator ${operator}`);
    return { kind: "PrefixUnaryExpression", operand };
  },
  createPropertySignature: (
    modifiers: Modifiers,
    name: Name | Literal,
    questionToken: Token | undefined,
    type: TypeNode,
  ): PropertySignature => ({
    kind: "PropertySignature",
    modifiers: modifiers ?? [],
    name: toName(name),
    questionToken,
    type,
  }),
  createStringLiteral: (text: string): Literal => ({ kind: "StringLiteral", text }),
  createToken: (kind: Token["kind"]): Token => ({ kind }),
  createTrue: (): Keyword => ({ kind: "TrueKeyword" }),
  createTupleTypeNode: (elements: readonly TypeNode[]): TupleType => ({ kind: "TupleType", elements }),
  createTypeAliasDeclaration: (
    modifiers: Modifiers,
    name: Name,
    typeParameters: undefined,
    type: TypeNode,
  ): TypeAliasDeclaration => {
    if (typeParameters) throw new UnknownSyntaxError("an alias with parameters");
    return { kind: "TypeAliasDeclaration", modifiers: modifiers ?? [], name: toName(name), type };
  },
  createTypeLiteralNode: (members: readonly Member[] = []): TypeLiteral => ({ kind: "TypeLiteral", members }),
  createTypeReferenceNode: (name: Name, typeArguments: readonly TypeNode[] = []): TypeReference => ({
    kind: "TypeReference",
    typeName: toName(name),
    typeArguments,
  }),
  createUnionTypeNode: (types: readonly TypeNode[]): JoinedType => ({ kind: "UnionType", types }),
};

function toName<T>(name: string | T): Identifier | T {
  return typeof name === "string" ? factory.createIdentifier(name) : name;
}

/** What openapi-typescript's own helper is printed as. */
const helpers: Readonly<Record<string, { readonly name: string; readonly printed: string }>> = {
  "type WithRequired<T, K extends keyof T> = T & { [P in K]-?: T[P] };": {
    name: "WithRequired",
    printed: "type WithRequired<T, K extends keyof T> = T & {\n    [P in K]-?: T[P];\n};\n",
  },
};

function createSourceFile(_name: string, source: string): { statements: readonly Statement[] } {
  if (source === "") return { statements: [] };
  const helper = helpers[source];
  if (!helper) throw new UnknownSyntaxError(source);
  const { name, printed } = helper;
  return { statements: [{ kind: "TypeAliasDeclaration", name: factory.createIdentifier(name), printed }] };
}

function addSyntheticLeadingComment<T extends { readonly kind: string; comments?: readonly string[] }>(
  node: T,
  kind: string,
  text: string,
  hasTrailingNewLine: boolean,
): T {
  const isMember = node.kind === "PropertySignature" || node.kind === "IndexSignature";
  if (!isMember || kind !== "MultiLineCommentTrivia" || !hasTrailingNewLine)
    throw new UnknownSyntaxError("a comment that is not above a member");
  node.comments = [...(node.comments ?? []), text];
  return node;
}

const isOf = (kind: string) => (node: { readonly kind: string }) => node.kind === kind;

/**
 * What openapi-typescript calls of `typescript` to make types, and no more: nine megabytes take longer to load than
 * to use. Whatever else it calls throws.
 *
 * @throws {UnknownSyntaxError} for what only TypeScript itself has
 */
export const compilerStandIn = orUnknown("typescript", {
  NewLineKind: { LineFeed: 1 },
  ScriptKind: { TS: 3 },
  ScriptTarget: { ESNext: 99 },
  SyntaxKind,
  addSyntheticLeadingComment,
  createPrinter: () => ({
    printFile: ({ statements }: { readonly statements: readonly Statement[] }) =>
      printDeclarations(statements),
  }),
  createSourceFile,
  factory: orUnknown("factory", factory),
  isArrayTypeNode: isOf("ArrayType"),
  isInterfaceDeclaration: isOf("InterfaceDeclaration"),
  isTupleTypeNode: isOf("TupleType"),
  isTypeAliasDeclaration: isOf("TypeAliasDeclaration"),
  isTypeNode: ({ kind }: { readonly kind: string }) => /^Type(?:Literal|Reference)$|Type$/.test(kind),
});

/** The object, of which an unknown property throws. What is known stays as fast as it is. */
function orUnknown<T extends object>(owner: string, known: T): T {
  const rest = new Proxy(Object.freeze({}), {
    get: (_, name) => {
      throw new UnknownSyntaxError(`${owner}.${String(name)}`);
    },
  });
  return Object.setPrototypeOf(known, rest) as T;
}
