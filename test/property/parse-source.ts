import ts from "typescript";

/** TypeScript that is free of syntax errors; anything else throws. */
export function parseSource(text: string): ts.SourceFile {
  const { diagnostics = [] } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  const [first] = diagnostics;
  if (first) throw new SyntaxError(`${ts.flattenDiagnosticMessageText(first.messageText, " ")} in ${text}`);
  return ts.createSourceFile("source.ts", text, ts.ScriptTarget.ESNext, true);
}

/** Every node of a kind, however deep. */
export function findNodes(root: ts.Node, kind: ts.SyntaxKind): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === kind) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** The value of a single constant, `const a = …;`, that holds nothing but data. */
export function findInitializer(source: ts.SourceFile): ts.Expression {
  const [statement, ...others] = source.statements;
  if (!statement || !ts.isVariableStatement(statement) || others.length > 0) {
    throw new SyntaxError(`not a single constant: ${source.text}`);
  }
  const [declaration] = statement.declarationList.declarations;
  if (!declaration?.initializer) throw new SyntaxError(`a constant without value: ${source.text}`);
  return declaration.initializer;
}
