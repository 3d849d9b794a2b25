import type { InputIssue } from "./errors.js";
import type { IssuePlace, OperationContract } from "./operation.js";
import { ownValue } from "./own.js";

type Path = readonly string[];

/** The code of a body, at the first of its places where there is one. */
export function readCode(
  { api, codePaths = api.codePaths }: OperationContract,
  body: unknown,
): string | undefined {
  return readFirst(body, codePaths, toCode);
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
  return issuePlaces.map((place) => readPlace(body, place)).find((issues) => issues.length > 0) ?? [];
}

/** The value at a path of array indices and own properties. */
export function valueAt(body: unknown, path: Path): unknown {
  return path.reduce(ownValue, body);
}

function readFirst(body: unknown, paths: readonly Path[], read: (value: unknown) => string | undefined) {
  return paths.map((path) => read(valueAt(body, path))).find((text) => text !== undefined);
}

/** A number is a code too unless it can only repeat the status. */
function toCode(value: unknown): string | undefined {
  const isNumber = Number.isSafeInteger(value) && !/^[1-5]\d\d$/.test(`${value}`);
  return isNumber ? `${value}` : toText(value);
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
      values.flatMap((value) =>
        Array.isArray(value) && /^\d+$/.test(name) ? value : [ownValue(value, name)],
      ),
    [body],
  );
}

function readPlace(body: unknown, place: IssuePlace): readonly InputIssue[] {
  return listValues(body, place.at).flatMap((value) => {
    if (Array.isArray(value)) return value.flatMap((entry) => readEntry(entry, place));
    // An object whose entries have no known names has them by field.
    return place.paths || place.messages ? readEntry(value, place) : readFields(value);
  });
}

/** An entry that names neither an input nor a fault says nothing. */
function readEntry(entry: unknown, { paths = [], messages = [] }: IssuePlace): readonly InputIssue[] {
  const text = toText(entry);
  if (text !== undefined) return [{ path: "", message: text }];
  const path = readFirst(entry, paths, toPath);
  const message = readFirst(entry, messages, toText);
  return message === undefined ? [] : [{ path: path ?? "", message }];
}

/** Text as it is; a list of keys with dots between them, as `items.0.name`. */
function toPath(value: unknown): string | undefined {
  return Array.isArray(value) ? value.join(".") : toText(value);
}

/** An object that has a text, or a list of texts, by the name of the field. */
function readFields(value: unknown): readonly InputIssue[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([path, texts]) =>
    [texts].flat().flatMap((text) => {
      const message = toText(text);
      return message === undefined ? [] : [{ path, message }];
    }),
  );
}
