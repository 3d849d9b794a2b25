import { cp, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { ensureDependencies } from "../../../scripts/setup/dependencies.mjs";
import { buildCase } from "../../golden/build-case.js";
import { createTemporaryFolder } from "../../temporary-folder.js";
import { compile } from "../npm.js";

/** Where the libraries are installed, and what projects that use them look like. */
export const home = import.meta.dirname;

/** A project with a companion and a library, for programs to be compiled and run in. */
export interface CompanionProject {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>;
  /** What the compiler finds wrong with its programs. */
  readonly check: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

const compilerOptions = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  jsx: "react-jsx",
  module: "nodenext",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The files of the companion of `cards.yaml`, with every adapter. */
const companion = buildCase(home, "cards.yaml").then(({ files }) =>
  [...files].filter(([path]) => path.startsWith("companion/")),
);

/** What projects leave unchecked is checked here, the adapters with the libraries that they are for. */
function check(text: string): string {
  return text.replace(/^\/\/ @ts-nocheck$/m, "//");
}

/** Sets up a project; the libraries are installed where they are not. */
export async function createProject(settings: object = {}): Promise<CompanionProject> {
  ensureDependencies(home);
  const { path: folder, write, remove } = await createTemporaryFolder();
  await write({
    ...Object.fromEntries((await companion).map(([path, text]) => [path, check(text)])),
    "package.json": JSON.stringify({ type: "module" }),
    "tsconfig.json": JSON.stringify({ compilerOptions: { ...compilerOptions, ...settings }, include: ["."] }),
  });
  await cp(join(home, "schema.d.ts"), join(folder, "schema.d.ts"));
  await symlink(join(home, "node_modules"), join(folder, "node_modules"), "junction");
  return { folder, write, check: () => compile(folder, "tsconfig.json"), remove };
}

/** A program of a library, before and after errors were added to it. */
export async function readProgram(library: string, when: "after" | "before"): Promise<string> {
  return readFile(join(home, library, `${when}.ts`), "utf8");
}
