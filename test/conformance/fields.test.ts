import { describe, expect, it } from "vitest";
import { type BuiltCase, buildCase } from "../golden/build-case.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import { sample } from "../thorough.js";
import { findLine, toKeys, type Values, writeDocument } from "./fields/base-document.js";
import { type FieldRow, outputs } from "./fields/field-row.js";
import { documentFields } from "./fields/of-document.js";
import { messageFields } from "./fields/of-messages.js";
import { operationFields } from "./fields/of-operations.js";
import { schemaFields } from "./fields/of-schemas.js";
import { securityFields } from "./fields/of-security.js";
import { readFields, type Version, versions } from "./specification-fields.js";

const rows = [...documentFields, ...operationFields, ...messageFields, ...schemaFields, ...securityFields];

async function build(version: Version, values: Values): Promise<BuiltCase> {
  const folder = await createTemporaryFolder();
  await folder.write({ "openapi.yaml": writeDocument(version, values) });
  const built = await buildCase(folder.path);
  await folder.remove();
  return built;
}

function read({ files }: BuiltCase, output: keyof typeof outputs): string {
  const paths = [...files.keys()].filter((path) => outputs[output].test(path));
  return paths.map((path) => files.get(path) ?? "").join("\n");
}

async function check(version: Version, row: FieldRow): Promise<void> {
  const { field, at, value, given = {} } = row;
  expect(toKeys(at).at(-1)).toBe(field.split(".")[1]);
  const built = await build(version, { ...given, [at]: value });
  if ("says" in row) {
    const said = built.diagnostics.map(({ rule, message, place }) => `${rule} ${place?.line}: ${message}`);
    const { says, rule = "document/not-carried", place = at } = row;
    expect(said).toContain(`${rule} ${findLine(version, { ...given, [at]: value }, place)}: ${says}`);
    return;
  }
  expect(built.files.size).toBeGreaterThan(0);
  const output = "in" in row ? row.in : "published";
  const shows = "in" in row ? row.shows : row.describes;
  expect(read(built, output)).toMatch(shows);
  // Without the field, the document may be unusable: where something refers to it.
  expect(read(await build(version, given), output)).not.toMatch(shows);
}

describe.each(versions)("OpenAPI %s", async (version) => {
  const fields = await readFields(version);

  it("has no field that the table does not have", () => {
    const known = new Set(rows.map(({ field }) => field));
    expect(fields.filter((field) => !known.has(field))).toEqual([]);
  });

  const present = rows.filter(
    (row) => fields.includes(row.field) && (row.versions?.includes(version) ?? true),
  );

  it.each(sample(present, 5, versions.indexOf(version)))("does not lose $field", (row) =>
    check(version, row),
  );
});

it("every field of the table is one of the specification", async () => {
  const all = new Set((await Promise.all(versions.map(readFields))).flat());
  expect(rows.map(({ field }) => field).filter((field) => !all.has(field))).toEqual([]);
});
