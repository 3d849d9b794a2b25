import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { isRecord } from "../openapi/openapi.js";
import { mergeUpdate, type Update } from "./edit/merge-update.js";
import { parseSource } from "./edit/source.js";
import { applyEdits } from "./edit/text-edits.js";

/** What an adoption adds to the configuration of an API. */
export interface ApiAdditions {
  /** Rules that become warnings. */
  readonly rules: readonly string[];
  /** The place of the code. */
  readonly code?: unknown;
  /** The path of an overlay. */
  readonly overlay?: string | undefined;
}

/**
 * The text of `redocly.yaml` with additions for an API. What is set already stays.
 *
 * @param name of the API in the file
 * @returns `undefined` where the file is written in a way that they cannot be added to
 */
export function addToApi(text: string, name: string, additions: ApiAdditions): string | undefined {
  const config = parseConfig(text);
  const apis = isRecord(config) && isRecord(config.apis) ? config.apis : {};
  const api = isRecord(apis[name]) ? apis[name] : {};
  const update = toUpdate(api, additions);
  if (Object.keys(update).length === 0) return text;
  const { edits } = mergeUpdate(parseSource(text), ["apis", name], update);
  const after = applyEdits(text, edits);
  // What comes from an anchor or a merge key may be that of another API too.
  const wanted = { ...(config as object), apis: { ...apis, [name]: merge(api, update) } };
  return isDeepStrictEqual(parseConfig(after), wanted) ? after : undefined;
}

function parseConfig(text: string): unknown {
  return parse(text, { merge: true });
}

function toUpdate(api: Update, { rules, code, overlay }: ApiAdditions): Update {
  const settings = isRecord(api["x-openapi-errors"]) ? api["x-openapi-errors"] : {};
  const isListed = Array.isArray(settings.overlays) && settings.overlays.length > 0;
  const added = {
    ...(code !== undefined && { code }),
    ...(overlay !== undefined && { overlays: isListed ? { [overlay]: null } : [overlay] }),
  };
  return {
    ...(rules.length > 0 && { rules: Object.fromEntries(rules.map((rule) => [rule, "warn"])) }),
    ...(Object.keys(added).length > 0 && { "x-openapi-errors": added }),
  };
}

/** What a map holds once an update is merged into it, as `mergeUpdate` does. */
function merge(known: unknown, update: unknown): unknown {
  if (known === undefined) return update;
  if (Array.isArray(known) && isRecord(update)) return [...known, ...Object.keys(update)];
  if (!isRecord(known) || !isRecord(update)) return known;
  const merged = Object.entries(update).map(([key, value]) => [key, merge(known[key], value)]);
  return { ...known, ...Object.fromEntries(merged) };
}
