/**
 * The declarations of types that openapi-typescript makes, as a tree: as much of TypeScript's own as they need.
 * Kinds have the names of TypeScript's `SyntaxKind`.
 */
/** A word that means the same wherever it stands. */
export interface Keyword {
    readonly kind: "BooleanKeyword" | "FalseKeyword" | "NeverKeyword" | "NullKeyword" | "NumberKeyword" | "StringKeyword" | "TrueKeyword" | "UndefinedKeyword" | "UnknownKeyword";
}
/** A word before a name, or the mark behind it. */
export interface Token {
    readonly kind: "ExportKeyword" | "ReadonlyKeyword" | "QuestionToken";
}
/** A name; openapi-typescript makes a string literal in its quotes one too. */
export interface Identifier {
    readonly kind: "Identifier";
    readonly text: string;
    readonly escapedText: string;
}
/** A literal: the text is what it means, not how it is written. */
export interface Literal {
    readonly kind: "StringLiteral" | "NumericLiteral";
    readonly text: string;
}
/** A number below zero. */
export interface NegativeNumber {
    readonly kind: "PrefixUnaryExpression";
    readonly operand: Literal;
}
export interface LiteralType {
    readonly kind: "LiteralType";
    readonly literal: Keyword | Literal | NegativeNumber;
}
export interface TypeReference {
    readonly kind: "TypeReference";
    readonly typeName: Identifier;
    readonly typeArguments: readonly TypeNode[];
}
export interface TypeLiteral {
    readonly kind: "TypeLiteral";
    readonly members: readonly Member[];
}
export interface ArrayType {
    readonly kind: "ArrayType";
    readonly elementType: TypeNode;
}
export interface TupleType {
    readonly kind: "TupleType";
    readonly elements: readonly TypeNode[];
}
export interface JoinedType {
    readonly kind: "UnionType" | "IntersectionType";
    readonly types: readonly TypeNode[];
}
export interface IndexedAccessType {
    readonly kind: "IndexedAccessType";
    readonly objectType: TypeNode;
    readonly indexType: TypeNode;
}
export type TypeNode = Keyword | Identifier | LiteralType | TypeReference | TypeLiteral | ArrayType | TupleType | JoinedType | IndexedAccessType;
/** A comment, without its marks, is added once its member has been made. */
interface Commented {
    comments?: readonly string[];
}
export interface PropertySignature extends Commented {
    readonly kind: "PropertySignature";
    readonly modifiers: readonly Token[];
    readonly name: Identifier | Literal;
    readonly questionToken: Token | undefined;
    readonly type: TypeNode;
}
export interface Parameter {
    readonly kind: "Parameter";
    readonly name: Identifier;
    readonly type: TypeNode;
}
export interface IndexSignature extends Commented {
    readonly kind: "IndexSignature";
    readonly modifiers: readonly Token[];
    readonly parameters: readonly Parameter[];
    readonly type: TypeNode;
}
export type Member = PropertySignature | IndexSignature;
export interface InterfaceDeclaration {
    readonly kind: "InterfaceDeclaration";
    readonly modifiers: readonly Token[];
    readonly name: Identifier;
    readonly members: readonly Member[];
}
export interface TypeAliasDeclaration {
    readonly kind: "TypeAliasDeclaration";
    readonly modifiers: readonly Token[];
    readonly name: Identifier;
    readonly type: TypeNode;
}
/** A type alias of openapi-typescript's own, as it is printed: no text of a document is in it. */
export interface Helper {
    readonly kind: "TypeAliasDeclaration";
    readonly name: Identifier;
    readonly printed: string;
}
export type Statement = InterfaceDeclaration | TypeAliasDeclaration | Helper;
/** Something of TypeScript's that is not among these nodes: TypeScript itself has to print it. */
export declare class UnknownSyntaxError extends Error {
    constructor(what: string);
}
export {};
