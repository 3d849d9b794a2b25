import { toAsciiLiteral } from "../../emit/code.js";
import {
  type Identifier,
  type JoinedType,
  type Literal,
  type Member,
  type PropertySignature,
  type Statement,
  type Token,
  type TupleType,
  type TypeNode,
  type TypeReference,
  UnknownSyntaxError,
} from "./nodes.js";
import { printComment } from "./print-comment.js";
import { isName, isNumber } from "./text-forms.js";

/** One level of indentation. */
const step = "    ";

const words = {
  BooleanKeyword: "boolean",
  ExportKeyword: "export",
  FalseKeyword: "false",
  NeverKeyword: "never",
  NullKeyword: "null",
  NumberKeyword: "number",
  ReadonlyKeyword: "readonly",
  StringKeyword: "string",
  TrueKeyword: "true",
  UndefinedKeyword: "undefined",
  UnknownKeyword: "unknown",
} as const;

/**
 * Declarations as TypeScript's printer writes them, byte for byte. Every name, literal and comment is encoded or
 * checked here, so that none of a document's text can become code.
 *
 * @throws {UnknownSyntaxError} for what TypeScript itself has to print
 */
export function printDeclarations(statements: readonly Statement[]): string {
  return statements.map(printStatement).join("");
}

function printStatement(statement: Statement): string {
  if ("printed" in statement) return statement.printed;
  const start = printModifiers(statement.modifiers);
  const name = printName(statement.name);
  return statement.kind === "InterfaceDeclaration"
    ? `${start}interface ${name} {\n${printMembers(statement.members, step)}}\n`
    : `${start}type ${name} = ${printType(statement.type, "")};\n`;
}

function printModifiers(modifiers: readonly Token[]): string {
  return modifiers.map(({ kind }) => `${kind === "QuestionToken" ? refuse(kind) : words[kind]} `).join("");
}

/**
 * Members as they are printed within a declaration.
 *
 * @throws {UnknownSyntaxError} for what TypeScript itself has to print
 */
export function printMembers(members: readonly Member[], indentation: string): string {
  let text = "";
  for (const member of members) {
    for (const comment of member.comments ?? []) text += printComment(comment, indentation);
    const subject = member.kind === "PropertySignature" ? printProperty(member) : printKey(member.parameters);
    text += `${indentation}${printModifiers(member.modifiers)}${subject}: ${printType(member.type, indentation)};\n`;
  }
  return text;
}

function printProperty({ name, questionToken }: PropertySignature): string {
  const text = name.kind === "Identifier" ? printName(name) : printLiteral(name);
  return questionToken ? `${text}?` : text;
}

function printKey([parameter]: Extract<Member, { readonly kind: "IndexSignature" }>["parameters"]): string {
  return parameter
    ? `[${printName(parameter.name)}: ${printType(parameter.type, "")}]`
    : refuse("an index signature without a key");
}

/** @param indentation that of the line on which the type starts */
function printType(type: TypeNode, indentation: string): string {
  switch (type.kind) {
    case "Identifier":
      return printName(type);
    case "LiteralType":
      return printLiteralType(type.literal);
    case "TypeReference":
      return printReference(type, indentation);
    case "TypeLiteral":
      return type.members.length === 0
        ? "{}"
        : `{\n${printMembers(type.members, indentation + step)}${indentation}}`;
    case "ArrayType":
      return `${printPart(type.elementType, indentation)}[]`;
    case "TupleType":
      return printTuple(type, indentation);
    case "UnionType":
    case "IntersectionType":
      return printJoined(type, indentation);
    case "IndexedAccessType":
      return `${printPart(type.objectType, indentation)}[${printType(type.indexType, indentation)}]`;
    default:
      return words[type.kind] ?? refuse(type.kind);
  }
}

/** Alternatives within something else need parentheses. */
function printPart(type: TypeNode, indentation: string): string {
  const text = printType(type, indentation);
  return type.kind === "UnionType" || type.kind === "IntersectionType" ? `(${text})` : text;
}

function printJoined({ kind, types }: JoinedType, indentation: string): string {
  return types.map((type) => printPart(type, indentation)).join(kind === "UnionType" ? " | " : " & ");
}

function printReference({ typeName, typeArguments }: TypeReference, indentation: string): string {
  const name = printName(typeName);
  if (typeArguments.length === 0) return name;
  return `${name}<${typeArguments.map((type) => printType(type, indentation)).join(", ")}>`;
}

function printTuple({ elements }: TupleType, indentation: string): string {
  const inner = indentation + step;
  const lines = elements.map((type) => `${inner}${printType(type, inner)}`);
  return `[\n${lines.join(",\n")}${lines.length > 0 ? "\n" : ""}${indentation}]`;
}

function printLiteralType(literal: Extract<TypeNode, { readonly kind: "LiteralType" }>["literal"]): string {
  if (literal.kind === "PrefixUnaryExpression") return `-${printLiteral(literal.operand)}`;
  return "text" in literal ? printLiteral(literal) : (words[literal.kind] ?? refuse(literal.kind));
}

function printLiteral({ kind, text }: Literal): string {
  if (kind === "StringLiteral") return toAsciiLiteral(text);
  return isNumber(text) ? text : refuse(text);
}

function printName({ text }: Identifier): string {
  return isName(text) ? text : refuse(text);
}

function refuse(what: string): never {
  throw new UnknownSyntaxError(what);
}
