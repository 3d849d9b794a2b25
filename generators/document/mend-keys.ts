import type { Location, Oas3Preprocessor, Source, UserContext } from "@redocly/openapi-core";
import { isMarkedAsJson } from "../engine/find-lines.js";
import { findWritten } from "../engine/overlaid-source.js";
import { parseYaml, parseYamlTexts } from "../engine/yaml.js";
import { isRecord, isReference } from "../openapi/openapi.js";
import { parsePointer, valueAt } from "../openapi/pointer.js";

/** Maps of a schema whose keys are values of its code. */
const mapsOfCodes = ["x-enumDescriptions", "enumDescriptions"] as const;

/**
 * A Redocly preprocessor that makes codes in the keys of maps the text that was written: YAML reads `05` as 5 and
 * `1e3` as 1000, and a key does not show it.
 */
export function createKeyMending(): ReturnType<Oas3Preprocessor> {
  return {
    Root(root: unknown, context: UserContext) {
      mendPart(root, "x-error-catalog", context);
    },
    Operation(operation: unknown, context: UserContext) {
      const statuses = isRecord(operation) ? operation["x-errors"] : undefined;
      if (!isRecord(statuses)) return;
      const at = context.location.child("x-errors");
      for (const [status, codes] of Object.entries(statuses))
        if (Array.isArray(codes)) mendItems(codes, at.child(status), context);
        else mendKeys(codes, at.child(status), context);
    },
    Schema(schema: unknown, context: UserContext) {
      for (const name of mapsOfCodes) mendPart(schema, name, context);
    },
    Discriminator(discriminator: unknown, context: UserContext) {
      mendPart(discriminator, "mapping", context);
    },
  } as ReturnType<Oas3Preprocessor>;
}

/** What holds the part may be of a wrong type, where only a reference leads to it. */
function mendPart(holder: unknown, name: string, context: UserContext): void {
  const part = isRecord(holder) ? holder[name] : undefined;
  const own = { node: part, location: context.location.child(name) };
  const { node, location } = isReference(part) ? context.resolve(part) : own;
  if (location) mendKeys(node, location, context);
}

/** Renames keys in place; their order stays, as far as objects keep any. */
function mendKeys(map: unknown, location: Location, context: UserContext): void {
  if (!isRecord(map) || !Object.keys(map).some(mayBeWrittenOtherwise)) return;
  const written = listOtherKeys(map, findTexts(location));
  if (written.size === 0) return;
  const holder = map as Record<string, unknown>;
  const entries = Object.entries(map);
  for (const [key] of entries) delete holder[key];
  for (const [key, value] of entries) {
    const text = written.get(key) ?? key;
    holder[text] = value;
    if (key !== text) reportText(text, key, location.child(text).key(), context);
  }
}

/** The keys that are written in another form than they are read in, by how they are read. */
function listOtherKeys(map: Readonly<Record<string, unknown>>, texts: unknown): ReadonlyMap<string, string> {
  const others = isRecord(texts) ? Object.keys(texts).filter((text) => !Object.hasOwn(map, text)) : [];
  const scalars = others.filter((text) => /^[-+.~\w]+$/.test(text));
  const read = scalars.map((text) => [String(parseYaml(text)), text] as const);
  return new Map(read.filter(([key]) => Object.hasOwn(map, key)));
}

/** Codes of a list that are no text and written in another form than they are read in. */
function mendItems(list: unknown[], location: Location, context: UserContext): void {
  const texts = list.some((item) => typeof item !== "string") ? findTexts(location) : undefined;
  for (const [index, item] of list.entries()) {
    const text = Array.isArray(texts) && typeof item !== "string" ? texts[index] : undefined;
    if (typeof text !== "string" || text === String(item)) continue;
    list[index] = text;
    reportText(text, String(item), location.child(index), context);
  }
}

function reportText(text: string, read: string, location: Location, { report }: UserContext): void {
  const message = `\`${text}\` is ${read} in YAML, and is read as the text that it is here; put it in quotes`;
  report({ ruleId: "document/structure", message, location });
}

/** Whether a key may stand for another text, which YAML has read as a number, a truth value or nothing. */
function mayBeWrittenOtherwise(key: string): boolean {
  return key === String(Number(key)) || ["null", "true", "false"].includes(key);
}

const parsed = new WeakMap<Source, unknown>();

/** What is at a place, with the texts that are written instead of values; `undefined` where nobody can tell. */
function findTexts(location: Location): unknown {
  const { source, pointer = "" } = findWritten(location);
  // JSON has texts for keys, and numbers are written as they are read.
  if (isMarkedAsJson(source)) return undefined;
  if (!parsed.has(source)) parsed.set(source, parseYamlTexts(source.body));
  return valueAt(parsed.get(source), parsePointer(pointer.replace(/^#\/?/, "")));
}
