import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ensureDependencies } from "../../../scripts/setup/dependencies.mjs";
import { buildCase } from "../../golden/build-case.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";
import { compile } from "../npm.js";
import { generateClient, generatingLibraries, home, readParts } from "./clients.js";
import { buildClient, installLibraries } from "./installed.js";

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

/** The folder of the template with our own client, as it is published. */
const ownClient = "own-client";

/** A project with the companion of `cards.yaml`, every adapter, and the clients that libraries generate. */
const template = buildTemplate();

async function buildTemplate(): Promise<TemporaryFolder> {
  ensureDependencies(home);
  const { files } = await buildCase(home, "cards.yaml");
  const folder = await createTemporaryFolder();
  await folder.write({
    ...Object.fromEntries(
      [...files].flatMap(([path, text]) => (path.startsWith("companion/") ? [[path, withChecks(text)]] : [])),
    ),
    "package.json": JSON.stringify({ type: "module" }),
    "tsconfig.json": JSON.stringify({ compilerOptions }),
    "cards.yaml": await readFile(join(home, "cards.yaml"), "utf8"),
    "schema.d.ts": await readFile(join(home, "schema.d.ts"), "utf8"),
  });
  await buildClient(join(folder.path, ownClient));
  await installLibraries(folder.path, join(folder.path, ownClient));
  for (const library of generatingLibraries)
    for (const when of ["before", "after"] as const) {
      const name = `${library}-${when}`;
      const { [`${name}.ts`]: _, ...beside } = await readParts(library, when);
      await folder.write(beside);
      await generateClient(folder.path, library, name);
    }
  return folder;
}

/** What projects leave unchecked is checked here, the adapters with the libraries that they are for. */
export function withChecks(text: string): string {
  return text.replace(/^\/\/ @ts-nocheck$/m, "//");
}

/** Sets up a project; the libraries are installed where they are not. */
export async function createProject(settings: object = {}): Promise<CompanionProject> {
  const { path: folder, write, remove } = await createTemporaryFolder();
  const { path: source } = await template;
  const isOfProject = (path: string) => ![`${source}/node_modules`, `${source}/${ownClient}`].includes(path);
  await cp(source, folder, { recursive: true, filter: isOfProject });
  await installLibraries(folder, join(source, ownClient));
  await write({
    "tsconfig.json": JSON.stringify({ compilerOptions: { ...compilerOptions, ...settings }, include: ["."] }),
  });
  return { folder, write, check: () => compile(folder, "tsconfig.json"), remove };
}

/** Removes what projects are copied from, once all of them are made. */
export async function removeTemplate(): Promise<void> {
  await (await template).remove();
}
