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
};
const factory = {
    createArrayTypeNode: (elementType) => ({ kind: "ArrayType", elementType }),
    createFalse: () => ({ kind: "FalseKeyword" }),
    createIdentifier: (text) => ({ kind: "Identifier", text, escapedText: text }),
    createIndexSignature: (modifiers, parameters, type) => ({ kind: "IndexSignature", modifiers: modifiers ?? [], parameters, type }),
    createIndexedAccessTypeNode: (objectType, indexType) => ({
        kind: "IndexedAccessType",
        objectType,
        indexType,
    }),
    createInterfaceDeclaration: (modifiers, name, typeParameters, heritageClauses, members) => {
        if (typeParameters || heritageClauses)
            throw new UnknownSyntaxError("an interface made of others");
        return { kind: "InterfaceDeclaration", modifiers: modifiers ?? [], name: toName(name), members };
    },
    createIntersectionTypeNode: (types) => ({
        kind: "IntersectionType",
        types,
    }),
    createKeywordTypeNode: (kind) => ({ kind }),
    createLiteralTypeNode: (literal) => ({ kind: "LiteralType", literal }),
    createModifier: (kind) => ({ kind }),
    createNodeArray: (nodes) => nodes,
    createNull: () => ({ kind: "NullKeyword" }),
    createNumericLiteral: (value) => ({
        kind: "NumericLiteral",
        text: String(value),
    }),
    createParameterDeclaration: (modifiers, dotDotDotToken, name, questionToken, type, initializer) => {
        if (modifiers || dotDotDotToken || questionToken || initializer)
            throw new UnknownSyntaxError("a parameter with more than a type");
        return { kind: "Parameter", name: toName(name), type };
    },
    createPrefixUnaryExpression: (operator, operand) => {
        if (operator !== "MinusToken")
            throw new UnknownSyntaxError(`the operator ${operator}`);
        return { kind: "PrefixUnaryExpression", operand };
    },
    createPropertySignature: (modifiers, name, questionToken, type) => ({
        kind: "PropertySignature",
        modifiers: modifiers ?? [],
        name: toName(name),
        questionToken,
        type,
    }),
    createStringLiteral: (text) => ({ kind: "StringLiteral", text }),
    createToken: (kind) => ({ kind }),
    createTrue: () => ({ kind: "TrueKeyword" }),
    createTupleTypeNode: (elements) => ({ kind: "TupleType", elements }),
    createTypeAliasDeclaration: (modifiers, name, typeParameters, type) => {
        if (typeParameters)
            throw new UnknownSyntaxError("an alias with parameters");
        return { kind: "TypeAliasDeclaration", modifiers: modifiers ?? [], name: toName(name), type };
    },
    createTypeLiteralNode: (members = []) => ({ kind: "TypeLiteral", members }),
    createTypeReferenceNode: (name, typeArguments = []) => ({
        kind: "TypeReference",
        typeName: toName(name),
        typeArguments,
    }),
    createUnionTypeNode: (types) => ({ kind: "UnionType", types }),
};
function toName(name) {
    return typeof name === "string" ? factory.createIdentifier(name) : name;
}
/** What openapi-typescript's own helper is printed as. */
const helpers = {
    "type WithRequired<T, K extends keyof T> = T & { [P in K]-?: T[P] };": {
        name: "WithRequired",
        printed: "type WithRequired<T, K extends keyof T> = T & {\n    [P in K]-?: T[P];\n};\n",
    },
};
function createSourceFile(_name, source) {
    if (source === "")
        return { statements: [] };
    const helper = helpers[source];
    if (!helper)
        throw new UnknownSyntaxError(source);
    const { name, printed } = helper;
    return { statements: [{ kind: "TypeAliasDeclaration", name: factory.createIdentifier(name), printed }] };
}
function addSyntheticLeadingComment(node, kind, text, hasTrailingNewLine) {
    const isMember = node.kind === "PropertySignature" || node.kind === "IndexSignature";
    if (!isMember || kind !== "MultiLineCommentTrivia" || !hasTrailingNewLine)
        throw new UnknownSyntaxError("a comment that is not above a member");
    node.comments = [...(node.comments ?? []), text];
    return node;
}
const isOf = (kind) => (node) => node.kind === kind;
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
        printFile: ({ statements }) => printDeclarations(statements),
    }),
    createSourceFile,
    factory: orUnknown("factory", factory),
    isArrayTypeNode: isOf("ArrayType"),
    isInterfaceDeclaration: isOf("InterfaceDeclaration"),
    isTupleTypeNode: isOf("TupleType"),
    isTypeAliasDeclaration: isOf("TypeAliasDeclaration"),
    isTypeNode: ({ kind }) => /^Type(?:Literal|Reference)$|Type$/.test(kind),
});
/** The object, of which an unknown property throws. What is known stays as fast as it is. */
function orUnknown(owner, known) {
    const rest = new Proxy(Object.freeze({}), {
        get: (_, name) => {
            throw new UnknownSyntaxError(`${owner}.${String(name)}`);
        },
    });
    return Object.setPrototypeOf(known, rest);
}
