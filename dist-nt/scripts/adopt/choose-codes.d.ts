import { type PlaceFormat } from "../../generators/adopt/format-adoption.js";
import type { Proposal } from "../../generators/adopt/proposal.js";
import type { CommandContext } from "../command-context.js";
/**
 * Asks for each proposal whether it is right.
 *
 * @returns the accepted ones; `undefined` where the input ends before all were seen
 */
export declare function chooseCodes(proposals: readonly Proposal[], format: PlaceFormat, { ask, say }: Pick<CommandContext, "ask" | "say">): Promise<readonly Proposal[] | undefined>;
