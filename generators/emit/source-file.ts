import { generatedMark } from "../io/output.js";
import {
  type Code,
  type Comment,
  code,
  enclose,
  type Identifier,
  joinCode,
  toStringLiteral,
} from "./code.js";

/** A member of an interface. */
export interface Member {
  readonly name: Code;
  readonly type: Code;
  readonly docs?: Comment;
  readonly optional?: boolean;
}

/** A parameter of a function. */
export interface Parameter {
  readonly name: Identifier;
  readonly type: Code;
  readonly initializer?: Code;
}

/** `import { … } from "…"`, or `import type` where only types are taken. */
export function emitImport(
  from: string,
  names: readonly Identifier[],
  { typesOnly = false }: { readonly typesOnly?: boolean } = {},
): Code {
  return code`import ${typesOnly ? code`type ` : code``}${enclose("{}", [...names].sort())} from ${toStringLiteral(from)};`;
}

/** `export { … } from "…"`, or `export type`. */
export function emitReexport(
  from: string,
  names: readonly Identifier[],
  { typesOnly = false }: { readonly typesOnly?: boolean } = {},
): Code {
  return code`export ${typesOnly ? code`type ` : code``}${enclose("{}", [...names].sort())} from ${toStringLiteral(from)};`;
}

/** The values and the types of a module, re-exported; nothing for what is empty. */
export function emitReexports(
  from: string,
  { values, types }: { readonly values: readonly Identifier[]; readonly types: readonly Identifier[] },
): readonly Code[] {
  return [
    ...(values.length > 0 ? [emitReexport(from, values)] : []),
    ...(types.length > 0 ? [emitReexport(from, types, { typesOnly: true })] : []),
  ];
}

/** `export interface … { … }` with documented, readonly members. */
export function emitInterface(
  name: Identifier,
  members: readonly Member[],
  docs?: Comment,
  base?: Identifier,
): Code {
  const heritage = base === undefined ? code`` : code` extends ${base}`;
  const body = members.map((member) => code`${indent(emitMember(member))}\n`);
  return code`${emitDocs(docs)}export interface ${name}${heritage} {\n${joinCode(body, "")}}`;
}

function emitMember({ name, type, docs, optional = false }: Member): Code {
  return code`${emitDocs(docs)}readonly ${name}${optional ? code`?` : code``}: ${type};`;
}

/** `export type … = …`. */
export function emitTypeAlias(name: Identifier, type: Code, docs?: Comment): Code {
  return code`${emitDocs(docs)}export type ${name} = ${type};`;
}

/** `export const …: … = …`. */
export function emitConst(
  name: Identifier,
  value: Code,
  { type, docs }: { readonly type: Code; readonly docs?: Comment },
): Code {
  return code`${emitDocs(docs)}export const ${name}: ${type} = ${value};`;
}

/** `export function …(…): … { … }`. */
export function emitFunction(
  name: Identifier,
  parts: {
    readonly parameters: readonly Parameter[];
    readonly returns: Code;
    readonly body: Code;
    readonly docs?: Comment;
    readonly typeParameters?: readonly Code[];
  },
): Code {
  const { docs, typeParameters = [], returns, body } = parts;
  const generic = typeParameters.length === 0 ? code`` : code`<${joinCode(typeParameters, ", ")}>`;
  const parameters = joinCode(parts.parameters.map(emitParameter), ", ");
  return code`${emitDocs(docs)}export function ${name}${generic}(${parameters}): ${returns} {\n${indent(body)}\n}`;
}

function emitParameter({ name, type, initializer }: Parameter): Code {
  return code`${name}: ${type}${initializer === undefined ? code`` : code` = ${initializer}`}`;
}

/** A JSDoc comment and the end of its line; nothing for no text. */
function emitDocs(docs: Comment | undefined): Code {
  // A comment has been encoded for where it stands.
  const text = docs as string as Code | undefined;
  if (!text) return code``;
  if (!text.includes("\n")) return code`/** ${text} */\n`;
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return code`/**\n${lines.join("\n") as Code}\n */\n`;
}

/** Two spaces before each line. No literal of `code.ts` goes over several lines, so that all of it is layout. */
function indent(lines: Code): Code {
  return lines.replace(/^(?=.)/gm, "  ") as Code;
}

/** A whole file: the mark, then the statements, with a blank line before and after what is no import or re-export. */
export function printSourceFile(statements: readonly Code[]): string {
  const parts = statements.map((statement, index) => {
    const previous = statements[index - 1];
    return previous !== undefined && isLink(previous) && isLink(statement) ? statement : `\n${statement}`;
  });
  return `// ${generatedMark}. Edit the document and generate again.\n${parts.join("\n")}\n`;
}

function isLink(statement: Code): boolean {
  return /^(import|export( type)? \{)/.test(statement);
}
