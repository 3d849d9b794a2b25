import { mergeUpdate } from "./edit/merge-update.js";
import { parseSource } from "./edit/source.js";
import { applyEdits } from "./edit/text-edits.js";
/**
 * The text of `redocly.yaml` with rules as warnings for an API. A severity that is set already stays.
 *
 * @param name of the API in the file
 */
export function addRules(text, name, rules) {
    if (rules.length === 0)
        return text;
    const severities = Object.fromEntries(rules.map((rule) => [rule, "warn"]));
    return applyEdits(text, mergeUpdate(parseSource(text), ["apis", name], { rules: severities }).edits);
}
