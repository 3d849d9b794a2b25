import { relative } from "node:path";
import { type ApiAdditions, addToApi } from "../../generators/adopt/add-to-api.js";
import type { ChangedFile } from "../../generators/adopt/plan-edits.js";
import type { ApiConfig } from "../../generators/config/config.js";
import type { Contract } from "../../generators/contract/contract.js";
import { proposeConfigFile } from "../propose-config-file.js";

/** The change of `redocly.yaml`, if one is needed and can be made. */
export interface ConfigPlan {
  readonly files: readonly ChangedFile[];
  /** The name of the API there. */
  readonly name: string;
  /** Sentences for people. */
  readonly notes: readonly string[];
}

/** What is known of an API once its prose is adopted. */
export interface AdoptedApi {
  readonly contract: Contract;
  /** Rules that the rest of the document breaks. */
  readonly stillMissing: readonly string[];
  /** The overlay that was made, among those of the API. */
  readonly overlay?: string | undefined;
  /** The place of the code, where the prose has shown it. */
  readonly code?: unknown;
}

/**
 * Plans the configuration of a document whose prose is adopted: what `init` writes, and as warnings the rules that
 * the rest of the document breaks.
 */
export function planConfig(
  api: ApiConfig,
  { contract, stillMissing, overlay, code }: AdoptedApi,
  folder: string,
): ConfigPlan {
  const { file, existing, proposal } = proposeConfigFile(api, { contract }, folder);
  const { action, name } = proposal;
  if (action === "tell") {
    const note = `redocly.yaml cannot be added to by itself; put this under its \`${proposal.under}\`:\n${proposal.entry}`;
    return { files: [], name, notes: [note] };
  }
  const text = action === "write" ? proposal.text : (existing ?? "");
  // What is written anew has the settings already.
  const additions = {
    rules: stillMissing,
    ...(action === "keep" && { code, overlay: overlay && relative(folder, overlay).replaceAll("\\", "/") }),
  };
  const after = addToApi(text, name, additions);
  if (after === undefined) return { files: [], name, notes: [toNote(name, additions)] };
  const before = existing ?? "";
  return { files: after === before ? [] : [{ path: file, before, after }], name, notes: [] };
}

function toNote(name: string, { rules, code, overlay }: ApiAdditions): string {
  const parts = [
    ...(overlay === undefined ? [] : [`${overlay} to \`overlays\``]),
    ...(code === undefined ? [] : [`\`code: ${JSON.stringify(code)}\``]),
    ...rules.map((rule) => `\`${rule}: warn\` to \`rules\``),
  ];
  return `redocly.yaml cannot be added to by itself; under apis.${name}, add ${parts.join(", ")}`;
}
