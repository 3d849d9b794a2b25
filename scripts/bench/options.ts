import { parseArgs } from "node:util";
import { UsageError } from "../usage-error.js";

/** What a run of the benchmark is asked for. */
export interface BenchOptions {
  /** Names of sections; all of them where none is given. */
  readonly sections: readonly string[];
  readonly rounds: number | undefined;
  /** Names of documents; all of them where none is given. */
  readonly only: readonly string[];
  /** Whether the result becomes the one that is committed. */
  readonly save: boolean;
  /** A file for the result as JSON. */
  readonly json: string | undefined;
  /** `YYYY-MM-DD`, instead of today. */
  readonly date: string | undefined;
}

/**
 * @param known names of sections, and of the documents that they work on
 * @throws {UsageError} where the words make no sense
 */
export function parseOptions(
  words: readonly string[],
  known: { readonly sections: readonly string[]; readonly documents: readonly string[] },
): BenchOptions {
  const { values, positionals } = parse(words);
  const { save = false, json, date } = values;
  const only = values.only?.split(",").map((name) => name.trim()) ?? [];
  refuseUnknown("section", positionals, known.sections);
  refuseUnknown("document", only, known.documents);
  if (save && (positionals.length > 0 || only.length > 0))
    throw new UsageError("--save takes a run of everything, since it replaces the whole result");
  return { sections: positionals, rounds: parseRounds(values.rounds), only, save, json, date };
}

function refuseUnknown(what: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new UsageError(`no ${what} \`${unknown}\`; there is: ${known.join(", ")}`);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        rounds: { type: "string" },
        only: { type: "string" },
        save: { type: "boolean" },
        json: { type: "string" },
        date: { type: "string" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseRounds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 1000)
    throw new UsageError(`--rounds takes a whole number from 1 to 1000, not \`${text}\``);
  return rounds;
}
