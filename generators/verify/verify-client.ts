import type { Project, ts as Ts } from "ts-morph";
import type { OutputFile } from "../io/output.js";
import { requirePackage } from "../io/require-package.js";

const { Project: MorphProject, ts } = requirePackage("ts-morph") as typeof import("ts-morph");

/** A compile error of the client. */
export interface ClientFault {
  /** Relative to the output folder; `undefined` if the error is in no file. */
  readonly path: string | undefined;
  /** Counted from 1, like `column`. */
  readonly line: number;
  readonly column: number;
  /** The message of the compiler; its details are on lines of their own, indented. */
  readonly message: string;
}

/** Stricter settings that the project around a client may use. */
const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitReturns: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  skipLibCheck: false,
} as const;

/** The settings for a companion, which has no `tsconfig.json` of its own. */
const settingsOfCompanion = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "nodenext",
  moduleResolution: "nodenext",
  types: [],
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  noEmit: true,
} as const;

/**
 * Compiles a client in memory, under the settings of its own `tsconfig.json` and stricter ones; or a companion, but for
 * what it has for a library that the project around it brings.
 *
 * @param files what is to be written: the whole client or companion, at least; other files are ignored
 * @param packages declarations of what it depends on, by their paths below `node_modules`
 * @param ownSchema the types that the project of a companion has of the document, if it has some
 * @returns the compile errors; empty if it compiles
 */
export function verifyClient(
  files: readonly OutputFile[],
  packages: readonly OutputFile[],
  ownSchema?: string,
): readonly ClientFault[] {
  const client = files.filter(({ path }) => path.startsWith("client/"));
  const companion = files.filter(
    ({ path, text }) => path.startsWith("companion/") && !/ from "[^.]/.test(text),
  );
  const project = openProject(client.length > 0 ? readOptions(client) : toOptions(settingsOfCompanion));
  const disk = project.getFileSystem();
  for (const { path, text } of packages) disk.writeFileSync(`/client/node_modules/${path}`, text);
  if (ownSchema !== undefined) disk.writeFileSync("/companion/own-schema.d.ts", ownSchema);
  for (const { path, text: written } of [...client, ...companion]) {
    const isLink = path === "companion/schema.ts" && ownSchema !== undefined;
    // The types of the project may be anywhere.
    const text = isLink ? written.replace(/ from ".*";$/m, ' from "./own-schema.js";') : written;
    if (path.endsWith(".json")) disk.writeFileSync(`/${path}`, text);
    else if (path.endsWith(".ts"))
      project.createSourceFile(`/${path}`, text.replace(/^\/\/ @ts-nocheck$/m, "//"));
  }
  return project.getPreEmitDiagnostics().map(({ compilerObject }) => toFault(compilerObject));
}

/** TypeScript's own declarations come with ts-morph, in memory too. */
function openProject(compilerOptions: Ts.CompilerOptions): Project {
  return new MorphProject({
    useInMemoryFileSystem: true,
    compilerOptions,
    // By itself ts-morph resolves as from CommonJS, where an import without its extension passes.
    resolutionHost: (host, getOptions) => ({
      resolveModuleNames: (names, from) =>
        names.map(
          (name) =>
            ts.resolveModuleName(name, from, getOptions(), host, undefined, undefined, ts.ModuleKind.ESNext)
              .resolvedModule,
        ),
    }),
  });
}

function readOptions(client: readonly OutputFile[]): Ts.CompilerOptions {
  const text = client.find(({ path }) => path === "client/tsconfig.json")?.text;
  if (text === undefined) throw new Error("a client without tsconfig.json is none");
  return toOptions((JSON.parse(text) as { readonly compilerOptions: object }).compilerOptions);
}

function toOptions(compilerOptions: object): Ts.CompilerOptions {
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    { ...compilerOptions, ...strictest },
    "/client",
  );
  const [error] = errors;
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  return options;
}

function toFault({ file, start = 0, messageText }: Ts.Diagnostic): ClientFault {
  const { line, character } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
  return {
    path: file?.fileName.slice(1),
    line: line + 1,
    column: character + 1,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  };
}
