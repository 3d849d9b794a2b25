import { describe, expect, test } from "vitest";
import { contract, document, operations, schemas, webhooks } from "./document.js";
import { readFacts } from "./facts.js";
import { listClauses, listNodes, listQuotes, listTexts } from "./texts.js";

const ids = new Set(operations.map(({ id }) => id));
const codes = new Set(contract.catalog.map(({ code }) => code));
const codesById = new Map(
  contract.operations.map(({ id, errors }) => [
    id,
    new Set(errors.flatMap((error) => error.codes.map(({ code }) => code))),
  ]),
);

const nodes = listNodes(document);
/** Values that a request or an answer may hold, KYC hints and reasons among them. Codes are not. */
const values = new Set(
  Object.entries(schemas)
    .filter(([name]) => !/Code$/.test(name))
    .flatMap(([, schema]) => listNodes(schema))
    .flatMap((node) =>
      [node.enum, node["x-extensible-enum"]].flatMap((list) => (Array.isArray(list) ? list : [])),
    ),
);
const fields = new Set([
  ...nodes.flatMap(({ properties }) => Object.keys(properties ?? {})),
  ...operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)),
]);
const headers = new Set(readFacts("security", ["headerName"]).map(({ headerName }) => headerName));
const roles = new Set(
  readFacts("security", ["kind", "name"]).flatMap(({ kind, name }) => (kind === "role" ? [name] : [])),
);
const topics = new Set(webhooks.map(({ path }) => path));

const isCode = (text: string) => codes.has(text) || /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(text);
const isKebab = (text: string) => ids.has(text) || /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(text);
const isField = (text: string) => /^[a-z]\w*(\.\w+)*$/.test(text) && /[A-Z.]/.test(text) && !isDateForm(text);
const isDateForm = (text: string) => /^y+M+d*$/.test(text);

const quotes = listTexts(document).flatMap(({ at, text }) =>
  listQuotes(text).map((quote) => ({ at, quote })),
);

/** Quotes of one form that name nothing that there is. */
function findUnknown(hasForm: (text: string) => boolean, known: readonly ReadonlySet<unknown>[]) {
  const formed = quotes.filter(({ quote }) => hasForm(quote));
  expect(formed).not.toEqual([]);
  return formed.filter(({ quote }) => !known.some((names) => names.has(quote)));
}

describe("what a text names in backticks exists", () => {
  test("operations, webhooks, headers, roles and values", () => {
    expect(findUnknown(isKebab, [ids, topics, headers, roles, values])).toEqual([]);
  });

  test("codes", () => {
    expect(findUnknown(isCode, [codes, values])).toEqual([]);
  });

  test("fields and parameters", () => {
    const paths = quotes.filter(({ quote }) => quote.split(".").every((part) => fields.has(part)));
    expect(findUnknown(isField, [fields, new Set(paths.map(({ quote }) => quote))])).toEqual([]);
  });
});

test("every way out and every replacement is an operation", () => {
  const catalog = Object.values(document["x-error-catalog"] ?? {});
  const named = [
    ...catalog.flatMap(({ resolvedBy = [] }) => resolvedBy),
    ...operations.flatMap(({ operation }) => operation["x-replaced-by"] ?? []),
  ];
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

/** A clause may speak of a code of another operation, if it names that one. */
function isDocumented(code: string, id: string, clause: string): boolean {
  const others = listQuotes(clause).filter((quote) => ids.has(quote));
  const speaksOfOthers = others.length > 0 && others.every((other) => codesById.get(other)?.has(code));
  return codesById.get(id)?.has(code) || speaksOfOthers || values.has(code);
}

test("a code that an operation speaks of is documented there", () => {
  const spoken = operations.flatMap(({ id, operation }) =>
    listTexts(operation)
      .flatMap(({ text }) => listClauses(text))
      .flatMap((clause) =>
        listQuotes(clause)
          .filter(isCode)
          .map((code) => ({ id, code, clause })),
      ),
  );
  expect(spoken.length).toBeGreaterThan(10);
  expect(spoken.filter(({ id, code, clause }) => !isDocumented(code, id, clause))).toEqual([]);
});
