import { generatedMark, type OutputFile } from "../io/output.js";
import { requirePackage } from "../io/require-package.js";

/** A script of somebody else's that the site loads. */
export interface Library {
  /** Name of the file on the site. */
  readonly file: string;
  /** A classic script, since browsers load no modules from a plain folder. */
  readonly text: string;
  /** Its licence, which travels with every copy. */
  readonly licence: string;
}

/** A library as the site serves it: without comments, which are the larger part of it, but with its licence. */
export function copyLibrary({ file, text, licence }: Library): OutputFile {
  const head = `${generatedMark}; a copy of somebody else's work:\n\n${licence.trim().replaceAll("*/", "* /")}`;
  const bare = known.get(text) ?? withoutComments(text);
  known.set(text, bare);
  return { path: `docs/${file}`, text: `/*! ${head} */\n${bare}` };
}

/** Taking comments out of a library takes as long as all the pages, and it is the same one each time. */
const known = new Map<string, string>();

function withoutComments(text: string): string {
  const ts = requirePackage("typescript") as typeof import("typescript");
  const compilerOptions = {
    removeComments: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.None,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
