import { run } from "../scripts/run.js";
import type { Surroundings } from "../scripts/surroundings.js";

/** What a run of the command line came to. */
export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Surroundings of a test's own, and what a command wrote to them. */
export interface RecordedSurroundings extends Surroundings {
  readonly written: { stdout: string; stderr: string };
}

/** Surroundings that keep what is written; as in a pipe, so that no progress is shown. */
export function recordSurroundings(
  folder: string,
  others: Pick<Surroundings, "untilInterrupted" | "env" | "stdin"> = {},
): RecordedSurroundings {
  const written = { stdout: "", stderr: "" };
  const streamOf = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  return { ...others, cwd: folder, stdout: streamOf("stdout"), stderr: streamOf("stderr"), written };
}

/** Runs `openapi-errors` in a folder, in this process. */
export async function runCommand(
  folder: string,
  words: readonly string[],
  others: Pick<Surroundings, "env" | "stdin"> = {},
): Promise<Finished> {
  const surroundings = recordSurroundings(folder, others);
  const exitCode = await run(words, surroundings);
  return { exitCode, ...surroundings.written };
}
