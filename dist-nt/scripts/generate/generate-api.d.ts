import type { ApiConfig } from "../../generators/config/config.js";
import type { CommandContext } from "../command-context.js";
import { type Tools } from "./make-api.js";
import { type Report } from "./report.js";
/** What is done with what was made. */
export interface Checks {
    /** Whether to compare only. */
    readonly check: boolean;
    /** Whether a client that does not compile is not to be written. */
    readonly verify: boolean;
}
/**
 * Reads the document of an API, says what is wrong with it, and writes what is made of it.
 *
 * @returns `undefined` where the document has errors, or where a check found something
 */
export declare function generateApi(api: ApiConfig, tools: Tools, { check, verify }: Checks, context: CommandContext): Promise<Report | undefined>;
