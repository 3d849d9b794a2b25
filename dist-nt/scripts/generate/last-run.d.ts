import { type Journal } from "../../generators/io/journal.js";
import { type Report } from "./report.js";
/**
 * What a run now would come to, if the last one in the same folder with the same words met and left what
 * is there now, byte for byte, and the tool is the same: nothing. Times of files have no say.
 *
 * @returns `undefined` where something differs, or where nothing is known
 */
export declare function recallRun(folder: string, words: object): Promise<readonly Report[] | undefined>;
/** Keeps what a run read, wrote and printed. Without a `node_modules` folder nothing is kept. */
export declare function rememberRun(folder: string, words: object, { files, folders }: Journal, reports: readonly Report[]): Promise<void>;
