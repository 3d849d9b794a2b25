import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = fileURLToPath(new URL("./", import.meta.url));

/** A problem that the compiler found. */
export interface Problem {
  /** Such as `TS2345`. */
  readonly code: string;
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A project of this folder, compiled in memory. */
export interface Project {
  readonly service: ts.LanguageService;
  /** What is wrong with a file; its path is relative to this folder. */
  readonly check: (path: string) => readonly Problem[];
}

/** Opens a project with files that are not on disk beside those that are. */
export function openProject(config: string, extraFiles: ReadonlyMap<string, string>): Project {
  const read = ts.readConfigFile(join(folder, config), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    read.config,
    ts.sys,
    folder,
    undefined,
    config,
  );
  const extra = new Map([...extraFiles].map(([path, text]) => [join(folder, path), text]));
  const readFile = (path: string) => extra.get(path) ?? ts.sys.readFile(path);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...fileNames, ...extra.keys()],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => extra.has(path) || ts.sys.fileExists(path),
    readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host);
  return { service, check: (path) => check(service, join(folder, path)) };
}

function check(service: ts.LanguageService, path: string): readonly Problem[] {
  const found = [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)];
  return found.map(({ code, messageText, file, start = 0 }) => ({
    code: `TS${code}`,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
    line: (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
  }));
}

/** What a file's first line says of it. */
export interface Sample {
  readonly path: string;
  readonly isStrictOnly: boolean;
  /** Such as `TS2345`; empty where the file is right. */
  readonly code: string;
  /** Text that the message contains. */
  readonly text: string;
}

/** The files of `accepted` or `rejected`, whose first line reads `// TS2345: text` or `…, under strict only`. */
export function readSamples(kind: "accepted" | "rejected"): readonly Sample[] {
  return readdirSync(join(folder, kind)).map((name) => {
    const path = `${kind}/${name}`;
    const [first = ""] = readFileSync(join(folder, path), "utf8").split("\n");
    const [, code = "", text = ""] = /^\/\/ (TS\d+): (.*?)(?:, under strict only)?$/.exec(first) ?? [];
    return { path, code, text, isStrictOnly: first.endsWith("under strict only") };
  });
}

/** The absolute path of a file of this folder, and the offset behind the first occurrence of a text in it. */
export function locate(
  project: Project,
  path: string,
  text: string,
): readonly [path: string, offset: number] {
  const absolute = join(folder, path);
  const source = project.service.getProgram()?.getSourceFile(absolute)?.text ?? "";
  const at = source.indexOf(text);
  if (at < 0) throw new Error(`${path} does not contain ${text}`);
  return [absolute, at + text.length];
}
