import type { TextSource } from "./surroundings.js";

/** Asks a question, and waits for a line; `undefined` at the end of the input. */
export type Ask = (question: string) => Promise<string | undefined>;

/**
 * Asks on streams, whose input is read from the first question on.
 *
 * @param prompt shows a question
 */
export function createAsk(input: TextSource | undefined, prompt: (text: string) => void): Ask {
  let lines: AsyncIterator<string> | undefined;
  return async (question) => {
    if (!input) return undefined;
    prompt(question);
    lines ??= await readLines(input);
    const { value, done } = await lines.next();
    return done ? undefined : value;
  };
}

/** Few runs ask for anything. */
async function readLines({ stream }: TextSource): Promise<AsyncIterator<string>> {
  const { createInterface } = await import("node:readline");
  return createInterface({ input: stream, terminal: false })[Symbol.asyncIterator]();
}
