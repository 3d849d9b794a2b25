import { relative } from "node:path";
import { addRules } from "../../generators/adopt/add-rules.js";
import { proposeConfigFile } from "../propose-config-file.js";
/**
 * Plans the configuration of a document whose prose is adopted: what `init` writes, and as warnings the rules that
 * the rest of the document breaks.
 */
export function planConfig(api, contract, stillMissing, folder) {
    const { file, existing, proposal } = proposeConfigFile(api, { contract }, folder);
    const { action, name } = proposal;
    if (action === "tell") {
        const note = `redocly.yaml cannot be added to by itself; put this under its \`${proposal.under}\`:\n${proposal.entry}`;
        return { files: [], name, notes: [note] };
    }
    // The overlay is not among those that are configured.
    const overlay = action === "keep" ? api.overlays?.at(-1) : undefined;
    const isKnown = overlay === undefined || existing?.includes(relative(folder, overlay).replaceAll("\\", "/"));
    const notes = isKnown ? [] : [toOverlayNote(relative(folder, overlay ?? ""), name)];
    const text = action === "write" ? proposal.text : (existing ?? "");
    const after = addRules(text, name, stillMissing);
    const before = existing ?? "";
    return { files: after === before ? [] : [{ path: file, before, after }], name, notes };
}
function toOverlayNote(path, name) {
    return `add ${path.replaceAll("\\", "/")} to \`overlays\` under apis.${name}.x-openapi-errors of redocly.yaml, so that it is applied`;
}
