import { join } from "node:path";
import ts from "typescript";

// What hovering over the errors of an operation takes, in CPU time of the language service:
// npx tsx scripts/bench/editor/measure-hover.ts <folder of a companion> <operation>

const [folder = ".", operation = ""] = process.argv.slice(2);
const file = join(folder, "hovered.ts");
const name = JSON.stringify(operation);
let text = `import { type ErrorOf, type Handlers, parseError } from "./errors.js";
export type OperationError = ErrorOf<${name}>;
export type OperationHandlers = Handlers<OperationError>;
export const error = parseError(${name}, { status: 400 });
export const body = error.body;
`;
let version = 0;

const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: (path) => (path === file ? `${version}` : "0"),
  getScriptSnapshot: (path) => {
    const found = path === file ? text : ts.sys.readFile(path);
    return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
  },
  getCurrentDirectory: () => folder,
  getCompilationSettings: () => ({
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, strict: true, types: [] },
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === file || ts.sys.fileExists(path),
  readFile: ts.sys.readFile,
});

/** After a change of the file, as while somebody types. */
function hover(word: string): number {
  version += 1;
  text += "\n";
  service.getProgram();
  const start = process.cpuUsage();
  service.getQuickInfoAtPosition(file, text.indexOf(word) + 1);
  return process.cpuUsage(start).user / 1000;
}

service.getSemanticDiagnostics(file);
for (const word of ["OperationError", "OperationHandlers", "error =", "parseError(", "body ="]) {
  const times = Array.from({ length: 7 }, () => hover(word)).sort((a, b) => a - b);
  console.log(`${word.replace(/\W+$/, "")}: ${Math.round(times[3] ?? 0)} ms`);
}
