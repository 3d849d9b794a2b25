import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import ts from "typescript";

/** A source file of the project and what it says at its top level. */
export interface Module {
  /** Relative to the repository, with `/` between the parts. */
  readonly path: string;
  readonly lineCount: number;
  readonly source: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** An `import` or `export … from`. */
export interface Import {
  /** Path of a module of the project, or the name of a package. */
  readonly target: string;
  /** Names as the other module exports them; empty for `import "…"`. */
  readonly names: readonly string[];
  /** Whether nothing of it is left at run time. */
  readonly typesOnly: boolean;
}

/** All modules below a folder of the repository, but for what is installed there. */
export function readModules(folder: string): readonly Module[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((path) => !path.includes("/node_modules/"))
    .map(readModule)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readModule(path: string): Module {
  const text = readFileSync(resolve(path), "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  return {
    path,
    lineCount: text.trimEnd().split("\n").length,
    source,
    imports: listImports(path, source),
  };
}

function listImports(path: string, source: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  visitNodes(source, (node) => {
    if (ts.isImportDeclaration(node)) found.push(readImport(path, node.moduleSpecifier, node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      found.push({ ...readImport(path, node.moduleSpecifier, undefined), typesOnly: node.isTypeOnly });
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      found.push({ ...readImport(path, node.argument.literal, undefined), typesOnly: true });
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(readImport(path, withoutType(node.arguments[0]), undefined));
  });
  return found;
}

/** The module of `import("…" as string)`, which the compiler does not look for. */
function withoutType(specifier: ts.Expression | undefined): ts.Expression | undefined {
  return specifier && ts.isAsExpression(specifier) ? specifier.expression : specifier;
}

function readImport(
  path: string,
  specifier: ts.Expression | undefined,
  clause: ts.ImportClause | undefined,
): Import {
  const text = specifier && ts.isStringLiteralLike(specifier) ? specifier.text : "";
  const target = text.startsWith(".") ? posix.join(posix.dirname(path), text.replace(/\.js$/, ".ts")) : text;
  const bindings = clause?.namedBindings;
  const names = [
    ...(clause?.name ? ["default"] : []),
    ...(bindings && ts.isNamespaceImport(bindings) ? ["*"] : []),
    ...(bindings && ts.isNamedImports(bindings)
      ? bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
      : []),
  ];
  return { target, names, typesOnly: clause?.isTypeOnly ?? false };
}

/** Calls back for every node of a file. */
export function visitNodes(root: ts.Node, visit: (node: ts.Node) => void): void {
  visit(root);
  ts.forEachChild(root, (child) => visitNodes(child, visit));
}
