import { join } from "node:path";
import { toApiName } from "../generators/config/api-name.js";
import { type ApiConfig, ConfigError } from "../generators/config/config.js";
import { type Proposal, proposeConfig } from "../generators/config/propose-config.js";
import type { Contract } from "../generators/contract/contract.js";
import type { ErrorSurvey } from "../generators/facts/survey-errors.js";
import { findEntry, readTextIfAny } from "../generators/io/read-files.js";

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
export function proposeConfigFile(
  api: ApiConfig,
  { contract, survey }: { readonly contract: Contract; readonly survey?: ErrorSurvey },
  folder: string,
): ConfigFileProposal {
  const file = join(folder, "redocly.yaml");
  const { codePlaces, messagePaths, issuePlaces, failurePlaces, title } = contract;
  const parts = {
    codePaths: codePlaces.map(({ path }) => path),
    messagePaths,
    issuePlaces,
    failurePlaces,
    ...(survey?.failure && { failureIdea: survey.failure.place }),
  };
  const existing = readTextIfAny(file);
  if (existing === undefined && findEntry(file) === "link")
    throw new ConfigError("redocly.yaml is a symbolic link that leads nowhere, so that nothing is written");
  const name = toApiName(folder, api.root, title);
  return { file, existing, proposal: proposeConfig(existing, { ...api, name }, parts, folder) };
}
