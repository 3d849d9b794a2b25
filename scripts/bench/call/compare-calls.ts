import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { repository } from "../documents.js";
import type { Outcome, Sample, Subject } from "../measure/comparison.js";
import { measureProcess } from "../measure/measure-process.js";
import { runInRounds } from "../measure/run-in-rounds.js";
import { peersFolder } from "../peers.js";
import { startCallServer } from "./call-server.js";

/** How many calls to measure in each process on each path: with `fetch` replaced, and over loopback. */
export interface CallCounts {
  readonly stubbed: number;
  readonly loopback: number;
}

/** Bodies of the size that such answers have. */
const answers = {
  "200": JSON.stringify({
    id: "card-1",
    status: "active",
    cardholderName: "A. Cardholder",
    panLast4: "4242",
    expiry: { month: 12, year: 2030 },
    cardProgramId: "program-1",
    fundingSourceId: "source-1",
    createdAt: "2026-01-01T00:00:00Z",
  }),
  "403": JSON.stringify({ statusCode: 403, statusName: "Forbidden", errorCode: "KYC_REQUIRED" }),
};

/**
 * Measures clients over all paths, each in a process of its own.
 *
 * @param clients names of modules in `peers/calls`
 * @param folder for the programs
 */
export async function compareCalls(
  clients: readonly string[],
  counts: CallCounts,
  { folder, rounds, say }: { folder: string; rounds: number; say: (text: string) => void },
): Promise<readonly Outcome[]> {
  await bundlePrograms(clients, folder);
  const server = await startCallServer(answers);
  try {
    const subjects = clients.map(
      (name): Subject => ({
        name,
        run: () =>
          measure(folder, {
            client: join(folder, `${name}.mjs`),
            baseUrl: server.baseUrl,
            answers,
            ...counts,
          }),
      }),
    );
    return await runInRounds(subjects, rounds, say);
  } finally {
    await server.close();
  }
}

async function measure(folder: string, task: object): Promise<Sample> {
  const words = [join(folder, "call-program.mjs"), JSON.stringify(task)];
  return JSON.parse((await measureProcess({ words, cwd: folder })).stdout);
}

/** Makes of each client and of the program one file that Node runs as it is. */
async function bundlePrograms(clients: readonly string[], folder: string): Promise<void> {
  const modules = clients.map((name) => join(peersFolder, "calls", `${name}.mjs`));
  await build({
    entryPoints: [...modules, fileURLToPath(new URL("call-program.ts", import.meta.url))],
    alias: { "immersve-client": join(repository, "generated/client/src/index.ts") },
    bundle: true,
    platform: "node",
    format: "esm",
    outdir: folder,
    entryNames: "[name]",
    outExtension: { ".js": ".mjs" },
    logLevel: "silent",
  });
}
