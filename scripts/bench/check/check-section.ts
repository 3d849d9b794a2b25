import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { repository } from "../documents.js";
import type { Metric, Outcome } from "../measure/comparison.js";
import { measureProcess } from "../measure/measure-process.js";
import { runInRounds } from "../measure/run-in-rounds.js";
import type { Section } from "../section.js";

const metrics: readonly Metric[] = ["first response", "200, checked", "403, checked", "403, recorded"].map(
  (name) => ({ name, unit: "µs" }),
);

const notes = [
  "CPU time for one response, one after the other, after half as many to warm up. The first response loads the packages that validate and compiles its schema; so does, without loading, the first of each further schema. Recorded: what `recordContract` adds to a call of a `fetch` that makes a `Response` at once.",
];

/** What it costs to check a response against the document. */
export const checkSection: Section = {
  name: "check",
  title: "Checked responses",
  documents: ["flagship"],
  run: async ({ folder, rounds = 5, say }) => {
    const outcomes = await measureChecks(2000, { folder, rounds, say: (text) => say(`check: ${text}`) });
    return { notes, comparisons: [{ title: "CPU per response", metrics, outcomes }] };
  },
};

/**
 * Measures how long checking takes, in a process of its own in each round.
 *
 * @param count responses of each kind
 * @param folder for the program
 */
export async function measureChecks(
  count: number,
  { folder, rounds, say }: { folder: string; rounds: number; say: (text: string) => void },
): Promise<readonly Outcome[]> {
  const program = join(folder, "check-program.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("check-program.ts", import.meta.url))],
    alias: {
      "immersve-client/testing/contract": join(repository, "generated/client/src/testing-contract.ts"),
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
    // The packages that validate are CommonJS, and a file of ESM has no `require`.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "silent",
  });
  const run = async () => {
    const { stdout } = await measureProcess({ words: [program, `${count}`], cwd: folder });
    return JSON.parse(stdout);
  };
  return runInRounds([{ name: "openapi-errors", run }], rounds, say);
}
