import { Source } from "../engine/engine.js";
import { toLines } from "../engine/find-lines.js";
import { isRecord } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import { ConfigError } from "./config.js";

/** Where a setting is written. */
interface Found {
  readonly path: readonly string[];
  /** Whether it is the key that is wrong, or what is missing under it. */
  readonly isKey: boolean;
}

const start = "redocly.yaml: ";

/**
 * Adds line and column to an error about a setting. Its message names the setting by the way to it, as in
 * `redocly.yaml: apis.things.root: no document at …`: so what people read is what is looked for, and no error can be
 * about one place and point to another. An error that names none stays as it is.
 */
export function locateConfigError(
  error: ConfigError,
  {
    path,
    text,
    value,
  }: { readonly path: string; readonly text: string | undefined; readonly value: unknown },
): ConfigError {
  if (text === undefined || !error.message.startsWith(start)) return error;
  const said = error.message.slice(start.length);
  const found = findSetting(said, value);
  if (found.path.length === 0) return error;
  const { line, col } = toLines({
    source: new Source(path, text),
    pointer: `#${formatPointer(found.path)}`,
    reportOnKey: found.isKey,
  }).start;
  return new ConfigError(`redocly.yaml:${line}:${col}: ${said}`);
}

/** Follows the names at the start of a message as far as they are there. */
function findSetting(said: string, node: unknown): Found {
  // Of a list, the keys are its indices.
  const entries = new Map(typeof node === "object" && node !== null ? Object.entries(node) : []);
  const next = findKey(said, [...entries.keys()]);
  if (next === undefined) return findQuoted(said, node);
  const { path, isKey } = findSetting(said.slice(next.length).replace(/^\./, ""), entries.get(next));
  return { path: [next, ...path], isKey };
}

/** The longest key that a message starts with: names of APIs may have dots in them. */
function findKey(said: string, keys: readonly string[]): string | undefined {
  const possible = keys.filter((key) => said.startsWith(key) && /^([.: ]|$)/.test(said.slice(key.length)));
  return possible.sort((a, b) => b.length - a.length)[0];
}

/** What the message quotes first, where that is a key or an item: an unknown setting, an entry of a list. */
function findQuoted(said: string, node: unknown): Found {
  const [, quoted = ""] = /`([^`]*)`/.exec(said) ?? [];
  if (isRecord(node)) return { path: Object.hasOwn(node, quoted) ? [quoted] : [], isKey: true };
  const index = Array.isArray(node) ? node.findIndex((item) => String(item) === quoted) : -1;
  return { path: index === -1 ? [] : [String(index)], isKey: false };
}
