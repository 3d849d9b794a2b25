import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describeAbsence, findDocument, isThere } from "../documents.js";
import type { Comparison, Metric, Sample, Subject } from "../measure/comparison.js";
import { measureProcess } from "../measure/measure-process.js";
import { runInRounds } from "../measure/run-in-rounds.js";
import { buildOurCommand } from "../our-command.js";
import { ensurePeers, peerPath } from "../peers.js";
import {
  type ClientKind,
  heyApiClient,
  openapiFetch,
  orvalClient,
  ourPackage,
  ourSources,
  prepareClient,
} from "../programs/client-kinds.js";
import { pickOperations, type SampleOperation } from "../programs/pick-operations.js";
import type { Section, Surroundings } from "../section.js";
import { readDiagnostics } from "./read-diagnostics.js";

const kinds = [openapiFetch, ourSources, ourPackage, heyApiClient, orvalClient];

const compilers = [
  { name: "TypeScript 5.9", script: peerPath("typescript/bin/tsc") },
  { name: "TypeScript 7", script: peerPath("typescript-7/bin/tsc") },
];

const counts = [1, 50];

const metrics: readonly Metric[] = [
  { name: "total", unit: "s", against: "ratio" },
  { name: "checking", unit: "s", against: "ratio" },
  { name: "instantiations", unit: "", against: "ratio" },
  { name: "memory", unit: "MB", against: "ratio" },
  { name: "errors", unit: "" },
];

const program = "app.ts";

/** The same for every client; the module settings are those that all of them can live with. */
const compilerOptions = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  types: [],
  strict: true,
  skipLibCheck: false,
  noEmit: true,
};

const notes = [
  "`tsc --noEmit --extendedDiagnostics` over a program that uses operations of GitHub's document, as the compiler itself reports it. Each program calls the same operations with the same input, gives back the error if there is one, and else a property of the data. All clients are checked with the same settings: strict, and without `skipLibCheck`.",
  "openapi-errors is measured twice: with its sources in the project, as peers' output is, and as the package that it is made to be, compiled and installed.",
  "Errors are those that the compiler finds in the generated code itself.",
];

/** What the generated types cost in an editor and in a build. */
export const typecheckSection: Section = {
  name: "typecheck",
  title: "Type-checking",
  documents: ["github"],
  run: async (surroundings) => {
    const document = findDocument("github");
    if (!isThere(document)) return { notes: [describeAbsence(document)], comparisons: [] };
    ensurePeers();
    await buildOurCommand();
    const failures = await prepareAll(surroundings);
    const parsed = JSON.parse(await readFile(document.file, "utf8"));
    const comparisons: Comparison[] = [];
    for (const count of counts) {
      const operations = pickOperations(parsed, count);
      for (const compiler of compilers) {
        comparisons.push(await compare(compiler, operations, failures, surroundings));
      }
    }
    return { notes, comparisons };
  },
};

/** @returns what went wrong, by name of the client */
async function prepareAll({ folder, say }: Surroundings): Promise<ReadonlyMap<string, string>> {
  const failures = new Map<string, string>();
  for (const kind of kinds) {
    say(`typecheck: generating for ${kind.name}`);
    try {
      await prepareClient(kind, findDocument("github"), projectOf(kind, folder));
    } catch (error) {
      failures.set(kind.name, `generating: ${error instanceof Error ? error.message : error}`);
    }
  }
  return failures;
}

async function compare(
  compiler: (typeof compilers)[number],
  operations: readonly SampleOperation[],
  failures: ReadonlyMap<string, string>,
  { folder, rounds = 3, say }: Surroundings,
): Promise<Comparison> {
  const uses = operations.length === 1 ? "one operation" : `${operations.length} operations`;
  const title = `${uses}, ${compiler.name}`;
  const subjects = kinds.map(
    (kind): Subject => ({
      name: kind.name,
      run: async () => {
        const failure = failures.get(kind.name);
        if (failure !== undefined) throw new Error(failure);
        const cwd = projectOf(kind, folder);
        await writeProject(cwd, kind.write(operations));
        return check(compiler.script, cwd);
      },
    }),
  );
  const outcomes = await runInRounds(subjects, rounds, (text) => say(`typecheck, ${title}: ${text}`));
  return { title, metrics, base: openapiFetch.name, outcomes };
}

/** A client may have errors in itself, which are counted; the program may not, or it would do less than others. */
async function check(compiler: string, cwd: string): Promise<Sample> {
  const words = [compiler, "--extendedDiagnostics", "--pretty", "false"];
  const { stdout } = await measureProcess({ words, cwd, isFine: () => true });
  const errors = stdout.split("\n").filter((line) => / error TS\d+: /.test(line));
  const ofProgram = errors.find((line) => line.startsWith(program));
  if (ofProgram !== undefined) throw new Error(ofProgram);
  return { ...readDiagnostics(stdout), errors: errors.length };
}

function projectOf({ name }: ClientKind, folder: string): string {
  return join(folder, name.replaceAll(/[^a-z]+/g, "-"));
}

async function writeProject(folder: string, text: string): Promise<void> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [program] }));
  await writeFile(join(folder, program), text);
}
