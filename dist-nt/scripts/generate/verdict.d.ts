import type { ApiConfig } from "../../generators/config/config.js";
import type { WritePlan } from "../../generators/io/write-files.js";
import type { ClientFault } from "../../generators/verify/verify-client.js";
import type { CommandContext } from "../command-context.js";
/**
 * Compiles the client that a plan holds, and says what is wrong with it; of one that compiles, nothing.
 *
 * @returns whether it compiles
 */
export declare function sayVerdict(api: ApiConfig, { files }: WritePlan, { folder, say, progress }: CommandContext): Promise<boolean>;
/** What the compiler says, each fault with its place, and what to do about it. */
export declare function formatFaults({ name, output }: ApiConfig, faults: readonly ClientFault[], folder: string): string;
