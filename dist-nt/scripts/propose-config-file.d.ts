import { type ApiConfig } from "../generators/config/config.js";
import { type Proposal } from "../generators/config/propose-config.js";
import type { Contract, ErrorSurvey } from "../generators/index.js";
/** `redocly.yaml` as it is and as it should be for a document that was read. */
export interface ConfigFileProposal {
    /** Absolute path. */
    readonly file: string;
    /** `undefined` where there is none. */
    readonly existing: string | undefined;
    readonly proposal: Proposal;
}
/**
 * Proposes the configuration of a document by what was read in it.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @throws {ConfigError} where nothing can be written there
 */
export declare function proposeConfigFile(api: ApiConfig, { contract, survey }: {
    readonly contract: Contract;
    readonly survey?: ErrorSurvey;
}, folder: string): ConfigFileProposal;
