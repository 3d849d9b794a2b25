import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Contract, Operation } from "../../generators/contract/contract.js";
import { type BuiltCase, buildCase } from "../golden/build-case.js";
import { typeCheck } from "../golden/type-check.js";
import { isThorough } from "../thorough.js";
import { corpus as allDocuments, corpusFolder } from "./documents.js";

const isHere = existsSync(corpusFolder);
if (!isHere) console.warn(`no documents at ${corpusFolder}; OPENAPI_CORPUS says where they are`);

/** Of the larger ones, each takes seconds. */
const largestBytes = isThorough ? Number.POSITIVE_INFINITY : 500_000;

const corpus = allDocuments.filter(({ file }) => {
  const path = join(corpusFolder, file);
  return !existsSync(path) || statSync(path).size <= largestBytes;
});

const root = import.meta.dirname.replaceAll("\\", "/");

const built = new Map<string, BuiltCase>();
let complaints: readonly string[] = [];
beforeAll(async () => {
  for (const { file } of isHere ? corpus : []) built.set(file, await buildCase(corpusFolder, file));
  // All in one program, since checking the library takes longer than checking most of the clients.
  complaints = isHere ? typeCheck(new Map([...built].flatMap(listClientFiles))) : [];
});

function listClientFiles([file, { files }]: readonly [string, BuiltCase]) {
  const client = [...files].filter(([path]) => path.startsWith("client/"));
  return client.map(([path, text]) => [`${root}/${file}/${path}`, text] as const);
}

function contractOf(file: string): Contract {
  const contract = built.get(file)?.contract;
  if (!contract) throw new Error(`${file} gives no contract`);
  return contract;
}

function listCodes({ errors }: Operation): readonly string[] {
  return [...new Set(errors.flatMap(({ codes }) => codes.map(({ code }) => code)))].sort();
}

describe.skipIf(!isHere).each(corpus)("$file", ({ file, operations, places, codes, pairs, codesOf }) => {
  it("is taken as it is, whatever is wrong with it", () => {
    expect(built.get(file)?.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(contractOf(file).operations).toHaveLength(operations);
  });

  it("has its codes where a reader finds them", () => {
    expect(contractOf(file).codePlaces).toEqual(places);
  });

  it("has the codes that a reader finds, at the operations where they stand", () => {
    const contract = contractOf(file);
    expect(contract.catalog).toHaveLength(codes);
    expect(contract.operations.flatMap(listCodes)).toHaveLength(pairs);
    for (const [id, want] of Object.entries(codesOf)) {
      const operation = contract.operations.find((one) => one.id === id);
      expect({ id, codes: operation && listCodes(operation) }).toEqual({ id, codes: want });
    }
  });

  it("gives a client that compiles under strict settings", () => {
    expect(built.get(file)?.files.has("client/src/index.ts")).toBe(true);
    expect(complaints.filter((line) => line.startsWith(`${root}/${file}/`))).toEqual([]);
  });
});

const detailed = [
  "paypal-orders.json",
  "slack.json",
  "workos.yaml",
  "openbankingproject-nextgenpsd2.json",
].filter((name) => corpus.some(({ file }) => file === name));

it.skipIf(!isHere).each(detailed)("gives operations unions of their own: %s", (file) => {
  const unions = new Set(contractOf(file).operations.map((operation) => listCodes(operation).join()));
  expect(unions.size).toBeGreaterThan(3);
});
