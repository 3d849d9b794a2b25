import type { ArrayType, Identifier, IndexedAccessType, IndexSignature, InterfaceDeclaration, JoinedType, Keyword, Literal, LiteralType, Member, NegativeNumber, Parameter, PropertySignature, Statement, Token, TupleType, TypeAliasDeclaration, TypeLiteral, TypeNode, TypeReference } from "./nodes.js";
type Name = string | Identifier;
type Modifiers = readonly Token[] | undefined;
declare function createSourceFile(_name: string, source: string): {
    statements: readonly Statement[];
};
declare function addSyntheticLeadingComment<T extends {
    readonly kind: string;
    comments?: readonly string[];
}>(node: T, kind: string, text: string, hasTrailingNewLine: boolean): T;
/**
 * What openapi-typescript calls of `typescript` to make types, and no more: nine megabytes take longer to load than
 * to use. Whatever else it calls throws.
 *
 * @throws {UnknownSyntaxError} for what only TypeScript itself has
 */
export declare const compilerStandIn: {
    NewLineKind: {
        LineFeed: number;
    };
    ScriptKind: {
        TS: number;
    };
    ScriptTarget: {
        ESNext: number;
    };
    SyntaxKind: {
        readonly BooleanKeyword: "BooleanKeyword";
        readonly ExportKeyword: "ExportKeyword";
        readonly FalseKeyword: "FalseKeyword";
        readonly MinusToken: "MinusToken";
        readonly MultiLineCommentTrivia: "MultiLineCommentTrivia";
        readonly NeverKeyword: "NeverKeyword";
        readonly NullKeyword: "NullKeyword";
        readonly NumberKeyword: "NumberKeyword";
        readonly QuestionToken: "QuestionToken";
        readonly ReadonlyKeyword: "ReadonlyKeyword";
        readonly StringKeyword: "StringKeyword";
        readonly TrueKeyword: "TrueKeyword";
        readonly UndefinedKeyword: "UndefinedKeyword";
        readonly UnknownKeyword: "UnknownKeyword";
    };
    addSyntheticLeadingComment: typeof addSyntheticLeadingComment;
    createPrinter: () => {
        printFile: ({ statements }: {
            readonly statements: readonly Statement[];
        }) => string;
    };
    createSourceFile: typeof createSourceFile;
    factory: {
        createArrayTypeNode: (elementType: TypeNode) => ArrayType;
        createFalse: () => Keyword;
        createIdentifier: (text: string) => Identifier;
        createIndexSignature: (modifiers: Modifiers, parameters: readonly Parameter[], type: TypeNode) => IndexSignature;
        createIndexedAccessTypeNode: (objectType: TypeNode, indexType: TypeNode) => IndexedAccessType;
        createInterfaceDeclaration: (modifiers: Modifiers, name: Name, typeParameters: undefined, heritageClauses: undefined, members: readonly Member[]) => InterfaceDeclaration;
        createIntersectionTypeNode: (types: readonly TypeNode[]) => JoinedType;
        createKeywordTypeNode: (kind: Keyword["kind"]) => Keyword;
        createLiteralTypeNode: (literal: LiteralType["literal"]) => LiteralType;
        createModifier: (kind: Token["kind"]) => Token;
        createNodeArray: <T>(nodes: readonly T[]) => readonly T[];
        createNull: () => Keyword;
        createNumericLiteral: (value: string | number) => Literal;
        createParameterDeclaration: (modifiers: undefined, dotDotDotToken: undefined, name: Name, questionToken: undefined, type: TypeNode, initializer?: undefined) => Parameter;
        createPrefixUnaryExpression: (operator: string, operand: Literal) => NegativeNumber;
        createPropertySignature: (modifiers: Modifiers, name: Name | Literal, questionToken: Token | undefined, type: TypeNode) => PropertySignature;
        createStringLiteral: (text: string) => Literal;
        createToken: (kind: Token["kind"]) => Token;
        createTrue: () => Keyword;
        createTupleTypeNode: (elements: readonly TypeNode[]) => TupleType;
        createTypeAliasDeclaration: (modifiers: Modifiers, name: Name, typeParameters: undefined, type: TypeNode) => TypeAliasDeclaration;
        createTypeLiteralNode: (members?: readonly Member[]) => TypeLiteral;
        createTypeReferenceNode: (name: Name, typeArguments?: readonly TypeNode[]) => TypeReference;
        createUnionTypeNode: (types: readonly TypeNode[]) => JoinedType;
    };
    isArrayTypeNode: (node: {
        readonly kind: string;
    }) => boolean;
    isInterfaceDeclaration: (node: {
        readonly kind: string;
    }) => boolean;
    isTupleTypeNode: (node: {
        readonly kind: string;
    }) => boolean;
    isTypeAliasDeclaration: (node: {
        readonly kind: string;
    }) => boolean;
    isTypeNode: ({ kind }: {
        readonly kind: string;
    }) => boolean;
};
export {};
