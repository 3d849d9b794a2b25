import { mergeUpdate } from "./edit/merge-update.js";
import { findNode, parseSource } from "./edit/source.js";
import { applyEdits } from "./edit/text-edits.js";

/**
 * The text of `redocly.yaml` with rules as warnings for an API. A severity that is set already stays.
 *
 * @param name of the API in the file
 */
export function addRules(text: string, name: string, rules: readonly string[]): string {
  if (rules.length === 0) return text;
  const severities = Object.fromEntries(rules.map((rule) => [rule, "warn"]));
  return applyEdits(text, mergeUpdate(parseSource(text), ["apis", name], { rules: severities }).edits);
}

/**
 * The text of `redocly.yaml` with overlays for an API, behind those that it has.
 *
 * @param paths as the file writes them
 */
export function addOverlays(text: string, name: string, paths: readonly string[]): string {
  if (paths.length === 0) return text;
  const settings = ["apis", name, "x-openapi-errors"];
  const source = parseSource(text);
  const isThere = findNode(source, [...settings, "overlays"]) !== undefined;
  const merged = isThere
    ? mergeUpdate(source, [...settings, "overlays"], Object.fromEntries(paths.map((path) => [path, true])))
    : mergeUpdate(source, settings, { overlays: paths });
  return applyEdits(text, merged.edits);
}
