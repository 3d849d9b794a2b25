import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readApi, understand } from "../../generators/index.js";
import { findInvalidFakes, findInvalidSamples, findWrongFakes } from "../samples-are-valid.js";
import { isThorough } from "../thorough.js";
import { corpus, corpusFolder } from "./documents.js";

/** Of the larger ones, each takes seconds. */
const largestBytes = isThorough ? Number.POSITIVE_INFINITY : 500_000;

const documents = corpus.filter(({ file }) => {
  const path = join(corpusFolder, file);
  return existsSync(path) && statSync(path).size <= largestBytes;
});

describe.skipIf(documents.length === 0).each(documents)("a sample of $file", ({ file, codes }) => {
  let understood: NonNullable<Awaited<ReturnType<typeof understand>>["understood"]>;
  beforeAll(async () => {
    const found = await understand(await readApi(corpusFolder, file));
    if (!found.understood) throw new Error(`${file} cannot be used`);
    understood = found.understood;
  });

  it("is there for each code", () => {
    const samples = understood.contract.operations.flatMap(({ errors }) =>
      errors.flatMap((error) => error.codes),
    );
    expect(samples.filter(({ sample }) => sample === undefined)).toEqual([]);
    expect(samples.length > 0).toBe(codes > 0);
  });

  it("is valid by its schema", () => {
    expect(findInvalidSamples(understood.contract, understood.document)).toEqual([]);
  });

  it("is valid as a fake of every success and every error", () => {
    expect(findInvalidFakes(understood.contract, understood.document)).toEqual([]);
  });

  it("is read by the client as the code that it shows", () => {
    expect(findWrongFakes(understood.contract)).toEqual([]);
  });
});
