import { isCommentText, isName, isNumber } from "./syntax/text-forms.js";
/** What a module of types declares at its top. */
const declarations = ["InterfaceDeclaration", "TypeAliasDeclaration"];
/** What declarations of types are made of: none of it does anything when the module is loaded. */
const parts = [
    "ArrayType",
    "BooleanKeyword",
    "ExportKeyword",
    "FalseKeyword",
    "Identifier",
    "IndexSignature",
    "IndexedAccessType",
    "IntersectionType",
    "KeyOfKeyword",
    "LiteralType",
    "MappedType",
    "MinusToken",
    "NeverKeyword",
    "NullKeyword",
    "NumberKeyword",
    "NumericLiteral",
    "Parameter",
    "ParenthesizedType",
    "PrefixUnaryExpression",
    "PropertySignature",
    "QuestionToken",
    "ReadonlyKeyword",
    "StringKeyword",
    "StringLiteral",
    "TrueKeyword",
    "TupleType",
    "TypeLiteral",
    "TypeOperator",
    "TypeParameter",
    "TypeReference",
    "UndefinedKeyword",
    "UnionType",
    "UnknownKeyword",
];
/**
 * Holds that statements declare types and do nothing else, before TypeScript prints them: interfaces and type
 * aliases, each name an identifier, a string or a number, no comment that ends before its end. Its printer
 * writes names and comments as they are, so that text of a document in one of them would become code.
 *
 * @throws {Error} our fault, whatever the document is
 */
export function checkDeclarations(compiler, statements) {
    const { SyntaxKind, forEachChild, getSyntheticLeadingComments } = compiler;
    const isOneOf = (kinds) => {
        const known = new Set(kinds.map((kind) => SyntaxKind[kind]));
        return ({ kind }) => known.has(kind) || refuse(SyntaxKind[kind]);
    };
    const checkComments = (node) => {
        for (const { text } of getSyntheticLeadingComments(node) ?? [])
            if (!isCommentText(text))
                refuse(`/*${text}*/`);
    };
    const checkKind = isOneOf(parts);
    const checkPart = (node) => {
        checkKind(node);
        const { text } = node;
        if (node.kind === SyntaxKind.Identifier && !isName(text ?? ""))
            refuse(text);
        if (node.kind === SyntaxKind.NumericLiteral && !isNumber(text ?? ""))
            refuse(text);
        checkComments(node);
        forEachChild(node, checkPart);
    };
    const checkStatement = isOneOf(declarations);
    for (const statement of statements) {
        checkStatement(statement);
        checkComments(statement);
        forEachChild(statement, checkPart);
    }
}
function refuse(what) {
    throw new Error(`schema.ts would hold more than declarations of types: ${what}`);
}
