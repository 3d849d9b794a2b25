import {
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
  IndentationText,
  Project,
  QuoteKind,
  type StatementStructures,
  StructureKind,
  type TypeAliasDeclarationStructure,
  type VariableStatementStructure,
  VariableDeclarationKind,
} from "ts-morph";
import { generatedMark } from "../io/output.js";
import type { Code, Comment, Identifier } from "./code.js";

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
export type Statement = StatementStructures;

/** `import { … } from "…"`, or `import type` where only types are taken. */
export function emitImport(
  from: string,
  names: readonly Identifier[],
  { typesOnly = false }: { readonly typesOnly?: boolean } = {},
): Statement {
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: from,
    namedImports: [...names].sort(),
    isTypeOnly: typesOnly,
  };
}

/** `export { … } from "…"`, or `export type`. */
export function emitReexport(
  from: string,
  names: readonly Identifier[],
  { typesOnly = false }: { readonly typesOnly?: boolean } = {},
): Statement {
  return {
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier: from,
    namedExports: [...names].sort(),
    isTypeOnly: typesOnly,
  };
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

/** `export const …: … = …`. */
export function emitConst(name: Identifier, value: Code, { type, docs }: { type?: Code; docs?: Comment } = {}): Statement {
  const structure: VariableStatementStructure = {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer: value, ...(type !== undefined && { type }) }],
    ...toDocs(docs),
  };
  return structure;
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
  project ??= new Project({
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
