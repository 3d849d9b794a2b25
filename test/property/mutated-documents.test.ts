import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { UnusableDocumentError } from "../../generators/limits/unusable-document.js";
import { corpusFolder } from "../corpus/documents.js";
import { buildCase } from "../golden/build-case.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import { isThorough } from "../thorough.js";
import { hostileText } from "./hostile-text.js";

/** Real documents that are small enough to be read often. */
const documents = [
  "spec/custodial.yaml",
  "test/golden/generic-codes/openapi.yaml",
  "test/golden/odd-names/openapi.yaml",
  ...["redocly-museum.yaml", "redocly-cafe-3.2.yaml", "train-travel.yaml", "camara-qod.yaml"].map((file) =>
    join(corpusFolder, file),
  ),
].filter((file) => existsSync(file));

type Node = Record<string, unknown> | unknown[];

/** What is done to a document: at which of its nodes, in what way, with what. */
interface Mutation {
  readonly at: number;
  readonly way: "replace" | "remove" | "rename" | "copy" | "refer";
  readonly with: unknown;
  readonly from: number;
}

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1.5,
    "",
    [],
    {},
    [null],
    { $ref: "#/" },
    { $ref: "#/components" },
    "__proto__",
  ),
  fc.constantFrom({ $ref: "#/components/schemas/Nowhere" }, { type: "null" }, { allOf: [] }, { enum: [] }, [
    [],
  ]),
  hostileText,
  fc.jsonValue({ maxDepth: 2 }),
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  way: fc.constantFrom("replace", "remove", "rename", "copy", "refer"),
  with: odd,
  from: fc.nat(),
});

/** All places of a document, as the map or list that holds each and its key there. */
function listPlaces(node: unknown): readonly (readonly [Node, string])[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.keys(node).flatMap((key) => [
    [node as Node, key] as const,
    ...listPlaces((node as Record<string, unknown>)[key]),
  ]);
}

function mutate(document: unknown, { at, way, with: value, from }: Mutation): void {
  const places = listPlaces(document);
  const [holder, key] = places[at % Math.max(places.length, 1)] ?? [];
  const [other, otherKey] = places[from % Math.max(places.length, 1)] ?? [];
  if (!holder || key === undefined || !other || otherKey === undefined) return;
  const set = (name: string, what: unknown) =>
    Object.defineProperty(holder, name, {
      value: what,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  if (way === "replace") set(key, value);
  else if (way === "copy") set(key, structuredClone((other as Record<string, unknown>)[otherKey]));
  else if (way === "refer") set(key, { $ref: String(value) });
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else {
    const kept = holder[key];
    delete holder[key];
    if (way === "rename") set(String(value), kept);
  }
}

/** What generating comes to: files, or what is said to be wrong. */
async function generate(document: unknown): Promise<ReadonlyMap<string, string>> {
  const folder = await createTemporaryFolder();
  try {
    await folder.write({ "openapi.yaml": JSON.stringify(document) });
    const { files, diagnostics } = await buildCase(folder.path);
    if (files.size === 0) expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    return files;
  } catch (error) {
    if (error instanceof UnusableDocumentError) return new Map();
    throw error;
  } finally {
    await folder.remove();
  }
}

describe.each(documents)("%s, changed at random", (file) => {
  it("gives files without syntax errors, or says what is wrong with it", async () => {
    const text = await readFile(resolve(file), "utf8");
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const document = structuredClone(parseYaml(text));
        for (const one of mutations) mutate(document, one);
        for (const [path, output] of await generate(document)) {
          if (!path.endsWith(".ts") || path.includes("/runtime/")) continue;
          const { diagnostics = [] } = ts.transpileModule(output, {
            fileName: path,
            reportDiagnostics: true,
          });
          expect(diagnostics.map(({ messageText }) => `${path}: ${messageText}`)).toEqual([]);
        }
      }),
      { numRuns: Number(process.env.MUTATIONS ?? (isThorough ? 20 : 3)) },
    );
  });
});
