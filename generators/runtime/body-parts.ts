import type { InputIssue } from "./error-kinds.js";
import type { ApiContract, IssuePlace, OperationContract } from "./operation.js";
import { ownValue } from "./own.js";

type Path = readonly string[];

/** More than anybody reads; a body may list a fault for each of many thousand rows. */
const maxIssues = 1000;

/**
 * The code of a body, at the first of its places where there is one.
 *
 * @param isNone whether a value, as text, says no more than the status
 */
export function readCode(
  { api, codePaths = api.codePaths }: OperationContract,
  body: unknown,
  isNone: (code: string) => boolean,
): string | undefined {
  return readFirst(body, codePaths, (value) => {
    const code = toCode(value);
    return code !== undefined && isNone(code) ? undefined : code;
  });
}

/** Nothing of a body but the code at its place; `undefined` where it has none. */
export function keepCode({ api, codePaths = api.codePaths }: OperationContract, body: unknown): unknown {
  const findAt = (path: Path) => listValues(body, path).find((value) => toCode(value) !== undefined);
  const place = codePaths.find((path) => findAt(path) !== undefined);
  return place?.reduceRight((inner, name) => (isIndex(name) ? [inner] : { [name]: inner }), findAt(place));
}

/** The text for people in a body, at the first of its places where there is one; a list of texts is one text. */
export function readReason(
  { api, messagePaths = api.messagePaths ?? [] }: OperationContract,
  body: unknown,
): string | undefined {
  return readFirst(body, messagePaths, (value) => toText(value) ?? toLine(value));
}

/** What a body says is wrong with the input, at the first of its places that says anything. */
export function readIssues(
  { api, issuePlaces = api.issuePlaces ?? [] }: OperationContract,
  body: unknown,
): readonly InputIssue[] {
  const found = issuePlaces.map((place) => readPlace(api, body, place)).find((issues) => issues.length > 0);
  return (found ?? []).slice(0, maxIssues);
}

function isIndex(name: string): boolean {
  return /^\d+$/.test(name);
}

function readFirst(body: unknown, paths: readonly Path[], read: (value: unknown) => string | undefined) {
  return paths.flatMap((path) => listValues(body, path).map(read)).find((text) => text !== undefined);
}

/** A whole number is a code too. */
function toCode(value: unknown): string | undefined {
  return Number.isSafeInteger(value) ? `${value}` : toText(value);
}

function toText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function toLine(value: unknown): string | undefined {
  const texts = Array.isArray(value) ? value.flatMap((one) => toText(one) ?? []) : [];
  return texts.join("; ") || undefined;
}

/** Every value at a place: of a list on the way, each entry counts. */
function listValues(body: unknown, at: Path): readonly unknown[] {
  return at.reduce<readonly unknown[]>(
    (values, name) =>
      values.flatMap((value) => (Array.isArray(value) && isIndex(name) ? value : [ownValue(value, name)])),
    [body],
  );
}

function readPlace({ readFields }: ApiContract, body: unknown, place: IssuePlace): readonly InputIssue[] {
  return listValues(body, place.at).flatMap((value) => {
    if (Array.isArray(value)) return value.flatMap((entry) => readEntry(entry, place));
    // The text of the whole error, as FastAPI has it where the faults of an input otherwise are.
    if (typeof value !== "object" || value === null) return [];
    // An object whose entries have no known names has them by field.
    return place.paths || place.messages
      ? readEntry(value, place)
      : (readFields?.(value, value === body) ?? []);
  });
}

/** An entry without a text says nothing. */
export function readEntry(
  entry: unknown,
  { paths = [], messages = [] }: Omit<IssuePlace, "at">,
): readonly InputIssue[] {
  const message = toText(entry) ?? readFirst(entry, messages, toText);
  return message === undefined ? [] : [{ path: readFirst(entry, paths, toPath) ?? "", message }];
}

/** Text as it is; a list of keys with dots between them, as `items.0.name`. */
function toPath(value: unknown): string | undefined {
  return Array.isArray(value) ? value.join(".") : toText(value);
}
