import { toHash } from "../names/hash.js";
import { followWithin } from "../openapi/follow-within.js";
import { isRecord } from "../openapi/openapi.js";
import { listOperations } from "../openapi/operations.js";
import { unescapePart } from "../openapi/pointer.js";
import type { Memory } from "./memory.js";

/** A hash of parts of a closed document with all that these lead to: what has the same one, makes the same. */
export type Fingerprint = (...parts: readonly unknown[]) => string;

/** A part by itself. */
interface Part {
  readonly hash: string;
  /** The components that it names. */
  readonly leadsTo: readonly string[];
}

/** Any place that is no component. */
const elsewhere = "#";

/** Where a reference of a closed document leads: to a component, or into one. */
const component = /^#\/components\/([^/]+)\/([^/]+)/;

/**
 * Fingerprints of the parts of a document. What a reference leads to is found by its name, as all readers of a closed
 * document find it; a part with a reference that leads elsewhere depends on the whole document.
 *
 * @param memory has those of objects that `keepParts` has kept
 */
export function createFingerprint(document: object, memory?: Memory): Fingerprint {
  const ofObjects = memory?.ofObjects<Part>("fingerprints") ?? new WeakMap<object, Part>();
  const readPart = (part: unknown): Part => {
    if (!isRecord(part)) return toPart(part);
    const found = ofObjects.get(part) ?? toPart(part);
    ofObjects.set(part, found);
    return found;
  };
  const { components } = document as { readonly components?: unknown };
  const known = new Map<string, Part>();
  const readAny = (name: string): Part =>
    name === elsewhere
      ? { hash: toHash(toText(document)), leadsTo: [] }
      : readPart(findComponent(components, name));
  const read = (name: string) => {
    const part = known.get(name) ?? readAny(name);
    known.set(name, part);
    return part;
  };
  return (...parts) => {
    const own = parts.map(readPart);
    const names = new Set(own.flatMap(({ leadsTo }) => leadsTo));
    const hashes = own.map(({ hash }) => hash);
    // A set goes on to what is added while it is gone through.
    for (const name of names) {
      const { hash, leadsTo } = read(name);
      hashes.push(hash);
      for (const next of leadsTo) names.add(next);
    }
    return toHash(hashes.join("\n"));
  };
}

/** Fingerprints of the operations of a document by their ids: each has what its path item has as well. */
export function fingerprintOperations(document: object, memory: Memory): (id: string) => string {
  const toFingerprint = createFingerprint(document, memory);
  const listed = new Map(listOperations(followWithin(document)).map((one) => [one.id, one]));
  const { openapi, jsonSchemaDialect } = document as Readonly<Record<string, unknown>>;
  return (id) => {
    const found = listed.get(id);
    if (!found) return toFingerprint(document);
    const { method, path, node, item } = found;
    return toFingerprint([openapi, jsonSchemaDialect, method, path], node, item.node);
  };
}

/** `undefined` where there is none, which is what the reference then leads to. */
function findComponent(components: unknown, name: string): unknown {
  const [section = "", key = ""] = name.split("/").map(unescapePart);
  const inSection = isRecord(components) && Object.hasOwn(components, section) ? components[section] : {};
  return isRecord(inSection) && Object.hasOwn(inSection, key) ? inSection[key] : undefined;
}

function toPart(part: unknown): Part {
  const leadsTo = new Set<string>();
  collectNames(part, leadsTo);
  return { hash: toHash(toText(part)), leadsTo: [...leadsTo] };
}

/** The components that a part names: by what looks like a reference, wherever it is, and by the values of a mapping. */
function collectNames(value: unknown, names: Set<string>): void {
  if (typeof value === "string" && component.test(value)) names.add(toName(value));
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "$ref" || key === "$dynamicRef") names.add(toName(String(inner)));
    if (key === "mapping" && isRecord(inner)) for (const name of listTexts(inner)) names.add(toMapped(name));
    collectNames(inner, names);
  }
}

function listTexts(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(value).filter((one) => typeof one === "string");
}

/** A mapping has references, or names of schemas. */
function toMapped(text: string): string {
  return component.test(text) ? toName(text) : `schemas/${text}`;
}

/** `schemas/Card` for a reference to a component. */
function toName(reference: string): string {
  const [, section, key] = component.exec(reference) ?? [];
  return section === undefined || key === undefined ? elsewhere : `${section}/${key}`;
}

/** A text that only equal values have: JSON writes alike what TypeScript tells apart. */
export function toText(value: unknown): string {
  const odd: string[] = [];
  collectOdd(value, odd);
  return `${JSON.stringify(value)}\n${odd.join("\n")}`;
}

function collectOdd(value: unknown, odd: string[]): void {
  if (value === undefined) odd.push("undefined");
  if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0)))
    odd.push(Object.is(value, -0) ? "-0" : String(value));
  if (typeof value !== "object" || value === null) return;
  // Pairs of names and values would be made for every part of a document.
  for (const key of Object.keys(value)) {
    const before = odd.length;
    collectOdd((value as Readonly<Record<string, unknown>>)[key], odd);
    if (odd.length > before) odd.push(key);
  }
}
