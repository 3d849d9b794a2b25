import { describe, expect, test } from "vitest";
import { collect, findDifferences, type Statement } from "./differences.js";
import { follow, listResponses, nameOf, operations, type Schema, schemas } from "./document.js";
import { readFacts, sortList } from "./facts.js";
import { inlineSchema } from "./inline-schema.js";
import { listMended } from "./mended.js";
import { type Field, listFields, splitType } from "./schema-fields.js";

const rows = readFacts("fields", [
  "schema",
  "path",
  "type",
  "required",
  "nullable",
  "enum",
  "deprecated",
  "limits",
  "note",
  "group",
]).filter(({ group }) => group !== "unpublished");
type Row = (typeof rows)[number];

/** Limits that the facts give in words, and the keywords that hold them. */
const limitsInWords: Readonly<Record<string, Statement>> = {
  "guide: HTTPS only; at most 3 active listeners": { pattern: "^https://" },
  "prose default card-funding": { default: '"card-funding"' },
  "prose default false": { default: "false" },
  "prose: 2 letters": { maxLength: "2", minLength: "2" },
  "prose: at least 1": { minItems: "1" },
  "prose: exactly 4 digits": { pattern: "^[0-9]{4}$" },
  "prose: max 35 chars, also worded as below 35": { maxLength: "35" },
};

/** Limits that no keyword can hold: the property describes them, or `create-withdrawal-intent` does. */
const limitsInDescriptions: Readonly<Record<string, RegExp>> = {
  "prose: at most 10 intents pending": /At most ten intents may be pending/,
  "prose: max 10 MB; only accepted MIME types (not listed)": /up to 10 MB/,
  "prose: max 100000 in card currency": /At most 100000 in the currency of the card/,
  "prose: valid 24 hours": /valid for 24 hours/,
};

function readRow(row: Row): Statement {
  return {
    ...readType(row),
    required: row.required === "intended" ? "yes" : row.required,
    nullable: row.nullable,
    enum: readEnum(row),
    deprecated: row.deprecated.startsWith("yes") ? "yes" : "no",
    ...readLimits(row.limits),
  };
}

/** A text that the facts call a date or a time has that format. */
function readType({ type, note }: Row): Statement {
  const [, text, format] = /^(string) \((.+)\)$/.exec(type) ?? [];
  if (text && format) return { type: text, format };
  if (type === "string" && /\bISO 8601$/.test(note)) return { type, format: "date-time" };
  if (type === "string" && /^YYYY-MM-DD/.test(note)) return { type, format: "date" };
  return splitType(type);
}

/** The codes of the error bodies have a table of their own, and a boolean needs no list of its values. */
function readEnum({ type, enum: values }: Row): string {
  if (values === "open: see error-codes.tsv") return "-";
  if (type === "boolean" && values === "true|false") return "-";
  const [, open] = /^open: (.+)$/.exec(values) ?? [];
  return open === undefined ? sortList(values) : `open: ${sortList(open)}`;
}

function readLimits(text: string): Statement {
  if (text === "-" || text in limitsInDescriptions) return {};
  const [, keyword, value] = /^(\w+)=(.+)$/.exec(text) ?? [];
  if (keyword && value) return { [keyword]: value };
  const limits = limitsInWords[text];
  if (!limits) throw new Error(`no keyword is known for the limit: ${text}`);
  return limits;
}

/** The bodies of errors: those that the document names, and those that the expansion makes from them. */
const errorBodies = operations.flatMap(({ id, operation }) =>
  listResponses(operation).flatMap(([status, { content = {} }]) =>
    Object.values(content).flatMap(({ schema }) =>
      /^[45]/.test(status) ? [{ id, status, schema: schema as Schema }] : [],
    ),
  ),
);
const madeByExpansion = new Set(
  errorBodies.flatMap(({ schema }) => {
    const name = nameOf(schema.$ref ?? "");
    return [name, `${name}Code`];
  }),
);
const errorParts = ["ErrorBody", "InputIssue", "InvalidRequestBody"];

/** The facts have one body for 400 and one for 403, each on its own; here the first is built on the second. */
const published: Readonly<Record<string, Schema>> = {
  ...Object.fromEntries(
    Object.entries(schemas).filter(([name]) => !madeByExpansion.has(name) && !errorParts.includes(name)),
  ),
  BadRequestError: inlineSchema({ $ref: "#/components/schemas/InvalidRequestBody" }),
  ForbiddenError: inlineSchema({ $ref: "#/components/schemas/ErrorBody" }),
  // The answer of a URL that is no operation, so that only this extension refers to it.
  SecureCardDetails: schemas.CardTokenResponse?.properties?.callbackUrl?.["x-answers"] ?? {},
};

test("every schema and field is what the facts say, and no other exists", () => {
  const facts = collect(rows.map((row) => [`${row.schema} ${row.path}`, readRow(row)]));
  const written = collect(
    Object.entries(published).flatMap(([name, schema]) =>
      listFields(schema).map(({ path, statement }) => [`${name} ${path}`, statement] as const),
    ),
  );
  expect(findDifferences(facts, written)).toEqual(listMended("fields"));
});

describe("limits that no keyword can hold are in a description", () => {
  const limited = rows.filter(({ limits }) => limits in limitsInDescriptions);
  test.each(limited)("$schema $path: $limits", ({ schema, path, limits }) => {
    const intents = operations.find(({ id }) => id === "create-withdrawal-intent");
    const said = [published[schema]?.properties?.[path]?.description, intents?.operation.description];
    expect(said.join("\n")).toMatch(limitsInDescriptions[limits] ?? /^$/);
  });
});

test("the body of every error has the fields of its status", () => {
  expect(errorBodies.length).toBeGreaterThan(77);
  for (const { id, status, schema } of errorBodies) {
    const body = status === "400" ? "BadRequestError" : "ForbiddenError";
    const fields = listFields(inlineSchema(schema)).map(withoutEnum);
    expect(fields, `${id} ${status}`).toEqual(listFields(published[body] ?? {}).map(withoutEnum));
  }
});

/** Each body narrows its status and its codes. */
function withoutEnum({ path, statement }: Field): Field {
  return { path, statement: { ...statement, enum: "" } };
}

test("every value of a discriminator leads to the variant that has it", () => {
  const unions = Object.values(schemas).flatMap(({ discriminator }) => discriminator ?? []);
  expect(unions.length).toBeGreaterThan(0);
  for (const { propertyName, mapping } of unions) {
    for (const [value, variant] of Object.entries(mapping ?? {})) {
      expect(follow<Schema>({ $ref: variant }).properties?.[propertyName]?.enum).toEqual([value]);
    }
  }
});
