import type { CommandContext } from "../command-context.js";
import { type GenerateWords } from "./generate-apis.js";
/**
 * Generates, and again on every change below the folder or beside a document, until it is interrupted. An
 * error that occurs meanwhile is printed, and the output stays as it was; that it is gone is printed too, since
 * that alone may change no file. The output is not watched, but each run compares with it.
 *
 * @returns 0 once it has been interrupted
 */
export declare function watchApis(words: GenerateWords, context: CommandContext): Promise<0>;
