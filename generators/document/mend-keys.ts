import type { Location, Oas3Preprocessor, Source, UserContext } from "@redocly/openapi-core";
import { type Document, isCollection, isPair, isScalar, parseDocument } from "yaml";
import { findWritten } from "../engine/overlaid-source.js";
import { isRecord, isReference } from "../openapi/openapi.js";
import { parsePointer } from "../openapi/pointer.js";

/** Maps of a schema whose keys are values of its code. */
const mapsOfCodes = ["x-enumDescriptions", "enumDescriptions"] as const;

/**
 * A Redocly preprocessor that makes codes in the keys of maps the text that was written: YAML reads `05` as 5 and
 * `1e3` as 1000, and a key does not show it.
 */
export function createKeyMending(): ReturnType<Oas3Preprocessor> {
  return {
    Root(root: object, context: UserContext) {
      mendPart(root, "x-error-catalog", context);
    },
    Operation(operation: object, context: UserContext) {
      const { "x-errors": statuses } = operation as { readonly "x-errors"?: unknown };
      if (!isRecord(statuses)) return;
      const at = context.location.child("x-errors");
      for (const [status, codes] of Object.entries(statuses))
        if (Array.isArray(codes)) mendItems(codes, at.child(status), context);
        else mendKeys(codes, at.child(status), context);
    },
    Schema(schema: object, context: UserContext) {
      for (const name of mapsOfCodes) mendPart(schema, name, context);
    },
    Discriminator(discriminator: object, context: UserContext) {
      mendPart(discriminator, "mapping", context);
    },
  } as ReturnType<Oas3Preprocessor>;
}

function mendPart(holder: object, name: string, context: UserContext): void {
  const part = (holder as Readonly<Record<string, unknown>>)[name];
  const own = { node: part, location: context.location.child(name) };
  const { node, location } = isReference(part) ? context.resolve(part) : own;
  if (location) mendKeys(node, location, context);
}

/** Renames keys in place; their order stays, as far as objects keep any. */
function mendKeys(map: unknown, location: Location, context: UserContext): void {
  if (!isRecord(map) || !Object.keys(map).some(mayBeWrittenOtherwise)) return;
  const written = readWrittenTexts(location);
  const entries = Object.entries(map).map(([key, value]) => [key, written.get(key) ?? key, value] as const);
  if (entries.every(([key, text]) => key === text)) return;
  const holder = map as Record<string, unknown>;
  for (const [key] of entries) delete holder[key];
  for (const [key, text, value] of entries) {
    holder[text] = value;
    if (key !== text) reportText(text, key, location.child(text).key(), context);
  }
}

/** Codes of a list that are no text and written in another form than they are read in. */
function mendItems(list: unknown[], location: Location, context: UserContext): void {
  const written = list.some((item) => typeof item !== "string") ? readWrittenTexts(location) : new Map();
  for (const [index, item] of list.entries()) {
    const text = typeof item === "string" ? undefined : written.get(String(item));
    if (text === undefined || text === String(item)) continue;
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

const parsed = new WeakMap<Source, Document>();

/** How the keys of a map, or the items of a list, are written that are no text, by what is read of them. */
function readWrittenTexts(location: Location): ReadonlyMap<string, string> {
  const { source, pointer = "" } = findWritten(location);
  const document = parsed.get(source) ?? parseDocument(source.body, lenient);
  parsed.set(source, document);
  const node = document.getIn(parsePointer(pointer.replace(/^#\/?/, "")), true);
  const nodes: readonly unknown[] = isCollection(node) ? node.items : [];
  const scalars = nodes.map((one) => (isPair(one) ? one.key : one)).filter(isScalar);
  return new Map(
    scalars.flatMap(({ value, source: text }): [string, string][] =>
      typeof value === "string" || text === undefined ? [] : [[String(value), text]],
    ),
  );
}

const lenient = { uniqueKeys: false, strict: false, logLevel: "silent" } as const;
