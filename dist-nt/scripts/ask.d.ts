import type { TextSource } from "./surroundings.js";
/** Asks a question, and waits for a line; `undefined` at the end of the input. */
export type Ask = (question: string) => Promise<string | undefined>;
/**
 * Asks on streams, whose input is read from the first question on.
 *
 * @param prompt shows a question
 */
export declare function createAsk(input: TextSource | undefined, prompt: (text: string) => void): Ask;
