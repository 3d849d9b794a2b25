import { isRecord, type OpenApiSchema } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import type { IssuePlace } from "./body-parts.js";
import { isErrorContainer } from "./code-names.js";
import { isFaultList, pickFaults, pickInputs } from "./part-names.js";
import type { ReadBody } from "./read-bodies.js";
import { hasType, isSentence, isText } from "./schema-types.js";
import type { BodyValue } from "./walk-body.js";

/** More places than any known API needs. */
const maxPlaces = 4;

interface Candidate extends IssuePlace {
  /** A list whose entries name the input is likelier than a map of texts, and that than a list of texts. */
  readonly rank: 4 | 3 | 2 | 1;
  readonly weight: number;
}

/** The places where bodies say what is wrong with the input, in the order in which a client tries them. */
export function findIssuePlaces(bodies: readonly ReadBody[]): readonly IssuePlace[] {
  const found = new Map<string, Candidate>();
  for (const body of bodies) {
    for (const one of listCandidates(body).slice(0, 2)) {
      const key = toFormKey(one);
      const other = found.get(key);
      found.set(key, other ? merge(other, one) : one);
    }
  }
  return [...found.values()].sort(compare).slice(0, maxPlaces).map(toPlace);
}

/** Some bodies list entries where others have texts by the name of the field, which are read in another way. */
function toFormKey({ at, paths, messages }: IssuePlace): string {
  return `${formatPointer(at)}\n${hasEntries({ paths, messages }) ? "entries" : "texts"}`;
}

function hasEntries({ paths, messages }: Pick<IssuePlace, "paths" | "messages">): boolean {
  return paths.length > 0 || messages.length > 0;
}

function toPlace({ at, paths, messages }: IssuePlace): IssuePlace {
  return { at, paths, messages };
}

/** Places that are configured, those without their entries with what the bodies have in them. */
export function completeIssuePlaces(
  places: readonly IssuePlace[],
  bodies: readonly ReadBody[],
): readonly IssuePlace[] {
  const completed = places.flatMap((place) => (hasEntries(place) ? [place] : findForms(place, bodies)));
  return [...new Map(completed.map((place) => [toFormKey(place), place])).values()];
}

/** What the bodies have at a place: entries, texts, or some the one and some the other. */
function findForms(place: IssuePlace, bodies: readonly ReadBody[]): readonly IssuePlace[] {
  const pointer = formatPointer(place.at);
  const forms = new Map<string, Candidate>();
  for (const one of bodies.flatMap(listCandidates)) {
    if (formatPointer(one.at) !== pointer) continue;
    const other = forms.get(toFormKey(one));
    forms.set(toFormKey(one), other ? merge(other, one) : one);
  }
  return forms.size === 0 ? [place] : [...forms.values()].sort(compare).map(toPlace);
}

/** The places where a body may say what is wrong with the input, the best first. */
export function listIssuePlaces(body: ReadBody): readonly IssuePlace[] {
  return listCandidates(body);
}

function listCandidates({ uses, values }: ReadBody): readonly Candidate[] {
  const byPointer = new Map(values.map((value) => [formatPointer(value.path), value]));
  const inner = (path: readonly string[]) => byPointer.get(formatPointer(path));
  const all = values.flatMap((value) => {
    const { path } = value;
    const isInError = path.slice(0, -1).every((name) => name === "0" || isErrorContainer(name));
    const place = isInError && (readList(value, inner) ?? readMap(value, inner));
    return place ? [{ at: path, ...place, weight: uses }] : [];
  });
  // An error that names one input beside its text.
  return (all.length > 0 ? all : values.flatMap((value) => readSingle(value, inner, uses))).sort(compare);
}

type Inner = (path: readonly string[]) => BodyValue | undefined;

type Entry = Omit<Candidate, "at" | "weight">;

function readList({ path, parts }: BodyValue, inner: Inner): Entry | undefined {
  const entry = parts.some(({ node }) => isRecord(node.items)) ? inner([...path, "0"]) : undefined;
  if (!entry) return undefined;
  const name = path.findLast((one) => one !== "0") ?? "";
  const fields = readFields(entry, inner);
  if (fields.paths.length > 0 && fields.messages.length > 0) return { ...fields, rank: 4 };
  if (!isFaultList(name)) return undefined;
  if (fields.messages.length > 0) return { ...fields, rank: 2 };
  return entry.parts.some(({ node }) => isText(node)) ? { paths: [], messages: [], rank: 1 } : undefined;
}

/** The names of an entry that can be its path and its text. */
function readFields({ path, parts }: BodyValue, inner: Inner): Pick<IssuePlace, "paths" | "messages"> {
  const names = [
    ...new Set(parts.flatMap(({ node }) => Object.keys(isRecord(node.properties) ? node.properties : {}))),
  ];
  const has = (name: string, test: (schema: OpenApiSchema) => boolean) =>
    inner([...path, name])?.parts.some(({ node }) => test(node)) ?? false;
  const messages = pickFaults(names).filter((name) => has(name, isSentence));
  const paths = pickInputs(names)
    .filter((name) => !messages.includes(name))
    .flatMap((name) => (has(name, isPath) ? [[name]] : listNested(name, [...path, name], inner)));
  return { paths, messages: messages.map((name) => [name]) };
}

/** `source: { pointer }` of JSON:API. */
function listNested(name: string, path: readonly string[], inner: Inner): readonly (readonly string[])[] {
  if (name.toLowerCase() !== "source") return [];
  return ["pointer", "parameter", "header"].flatMap((key) => (inner([...path, key]) ? [[name, key]] : []));
}

/** A path is text, or a list of keys. */
function isPath(schema: OpenApiSchema): boolean {
  return hasType(schema, "string") || hasType(schema, "array");
}

/** An object that has texts, or lists of texts, by the name of the field. */
function readMap({ path, parts }: BodyValue, inner: Inner): Entry | undefined {
  const name = path.at(-1) ?? "";
  const additional = parts.some(
    ({ node: { additionalProperties: value } }) => isRecord(value) && isTexts(value),
  );
  if (additional && isFaultList(name)) return { paths: [], messages: [], rank: 3 };
  const names = parts.flatMap(({ node }) => Object.keys(isRecord(node.properties) ? node.properties : {}));
  const isListOfTexts = (key: string) =>
    inner([...path, key])?.parts.some(({ node }) => hasType(node, "array")) &&
    inner([...path, key, "0"])?.parts.some(({ node }) => isText(node));
  const isMap = (isFaultList(name) || (path.length === 0 && names.length > 1)) && names.length > 0;
  return isMap && names.every(isListOfTexts) ? { paths: [], messages: [], rank: 3 } : undefined;
}

function isTexts(schema: OpenApiSchema): boolean {
  const { items } = schema;
  return isText(schema) || (isRecord(items) && isText(items as OpenApiSchema));
}

function readSingle(value: BodyValue, inner: Inner, weight: number): readonly Candidate[] {
  const { path: at } = value;
  const fields = at.every(isErrorContainer) ? readFields(value, inner) : undefined;
  const paths = fields?.paths.filter(([name = ""]) => /^(param|parameter|field|pointer)/i.test(name)) ?? [];
  if (!fields || paths.length === 0 || fields.messages.length === 0) return [];
  return [{ at, paths, messages: fields.messages, rank: 1, weight }];
}

function merge(one: Candidate, other: Candidate): Candidate {
  return {
    at: one.at,
    paths: unite(one.paths, other.paths),
    messages: unite(one.messages, other.messages),
    rank: one.rank > other.rank ? one.rank : other.rank,
    weight: one.weight + other.weight,
  };
}

function unite(some: IssuePlace["paths"], more: IssuePlace["paths"]): IssuePlace["paths"] {
  return [...new Map([...some, ...more].map((path) => [formatPointer(path), path])).values()];
}

function compare(a: Candidate, b: Candidate): number {
  return (
    b.rank - a.rank ||
    b.weight - a.weight ||
    a.at.length - b.at.length ||
    (formatPointer(a.at) < formatPointer(b.at) ? -1 : 1)
  );
}
