import type {
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  Project,
  StatementStructures,
  TypeAliasDeclarationStructure,
} from "ts-morph";
import { generatedMark } from "../io/output.js";
import { requirePackage } from "../io/require-package.js";
import { type Code, type Comment, code, enclose, type Identifier, toStringLiteral } from "./code.js";

const {
  IndentationText,
  Project: MorphProject,
  QuoteKind,
  StructureKind,
} = requirePackage("ts-morph") as typeof import("ts-morph");

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

/** One statement of a generated file. */
export type Statement = StatementStructures | Code;

/** `import { … } from "…"`, or `import type` where only types are taken. */
export function emitImport(
  from: string,
  names: readonly Identifier[],
  { typesOnly = false }: { readonly typesOnly?: boolean } = {},
): Statement {
  return code`import ${typesOnly ? code`type ` : code``}${enclose("{}", [...names].sort())} from ${toStringLiteral(from)};`;
}

/** `export { … } from "…"`, or `export type`. */
export function emitReexport(
  from: string,
  names: readonly Identifier[],
  { typesOnly = false }: { readonly typesOnly?: boolean } = {},
): Statement {
  return code`export ${typesOnly ? code`type ` : code``}${enclose("{}", [...names].sort())} from ${toStringLiteral(from)};`;
}

/** The values and the types of a module, re-exported; nothing for what is empty. */
export function emitReexports(
  from: string,
  { values, types }: { readonly values: readonly Identifier[]; readonly types: readonly Identifier[] },
): readonly Statement[] {
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
): Statement {
  const structure: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    name,
    isExported: true,
    ...(base !== undefined && { extends: [base] }),
    ...toDocs(docs),
    properties: members.map((member) => ({
      name: member.name,
      type: member.type,
      isReadonly: true,
      hasQuestionToken: member.optional ?? false,
      ...toDocs(member.docs),
    })),
  };
  return structure;
}

/** `export type … = …`. */
export function emitTypeAlias(name: Identifier, type: Code, docs?: Comment): Statement {
  const structure: TypeAliasDeclarationStructure = {
    kind: StructureKind.TypeAlias,
    name,
    type,
    isExported: true,
    ...toDocs(docs),
  };
  return structure;
}

/** `export const …: … = …`, as text: the structure would indent the lines of the value once more. */
export function emitConst(
  name: Identifier,
  value: Code,
  { type, docs }: { type: Code; docs?: Comment },
): Statement {
  const comment = docs === undefined ? code`` : code`/** ${toOneLine(docs)} */\n`;
  return code`${comment}export const ${name}: ${type} = ${value};`;
}

function toOneLine(docs: Comment): Code {
  // A comment has been encoded for where it stands.
  return docs.replaceAll("\n", " ") as string as Code;
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
): Statement {
  const structure: FunctionDeclarationStructure = {
    kind: StructureKind.Function,
    name,
    isExported: true,
    parameters: parts.parameters.map(({ name, type, initializer }) => ({
      name,
      type,
      ...(initializer !== undefined && { initializer }),
    })),
    returnType: parts.returns,
    statements: [parts.body],
    ...(parts.typeParameters && { typeParameters: [...parts.typeParameters] }),
    ...toDocs(parts.docs),
  };
  return structure;
}

let project: Project | undefined;

/** A whole file: the mark, then the statements, added in one go since adding them one by one is 80 times slower. */
export function printSourceFile(statements: readonly Statement[]): string {
  project ??= new MorphProject({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Double },
  });
  const file = project.createSourceFile("generated.ts", { statements: [...statements] }, { overwrite: true });
  return `// ${generatedMark}. Edit the document and generate again.\n\n${file.getFullText()}`;
}

function toDocs(docs: Comment | undefined): { docs?: string[] } {
  return docs ? { docs: [docs.includes("\n") ? `\n${docs}` : docs] } : {};
}
