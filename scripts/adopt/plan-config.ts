import { relative } from "node:path";
import { addRules } from "../../generators/adopt/add-rules.js";
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

/**
 * Plans the configuration of a document whose prose is adopted: what `init` writes, and as warnings the rules that
 * the rest of the document breaks.
 */
export function planConfig(
  api: ApiConfig,
  contract: Contract,
  stillMissing: readonly string[],
  folder: string,
): ConfigPlan {
  const { file, existing, proposal } = proposeConfigFile(api, { contract }, folder);
  const { action, name } = proposal;
  if (action === "tell") {
    const note = `redocly.yaml cannot be added to by itself; put this under its \`${proposal.under}\`:\n${proposal.entry}`;
    return { files: [], name, notes: [note] };
  }
  // The overlay is not among those that are configured.
  const overlay = action === "keep" ? api.overlays?.at(-1) : undefined;
  const isKnown =
    overlay === undefined || existing?.includes(relative(folder, overlay).replaceAll("\\", "/"));
  const notes = isKnown ? [] : [toOverlayNote(relative(folder, overlay ?? ""), name)];
  const text = action === "write" ? proposal.text : (existing ?? "");
  const after = addRules(text, name, stillMissing);
  const before = existing ?? "";
  return { files: after === before ? [] : [{ path: file, before, after }], name, notes };
}

function toOverlayNote(path: string, name: string): string {
  return `add ${path.replaceAll("\\", "/")} to \`overlays\` under apis.${name}.x-openapi-errors of redocly.yaml, so that it is applied`;
}
