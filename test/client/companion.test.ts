import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type * as guards from "immersve-client/errors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltCompanion, buildCompanion } from "./companion.js";
import { knownCodes } from "./known-errors.js";

let companion: BuiltCompanion;
beforeAll(async () => {
  companion = await buildCompanion();
});
afterAll(() => companion.remove());

const load = (name: string) => import(`${companion.folder}/${name}.ts`);

describe("a companion", () => {
  it("reads what the client reads", async () => {
    const { parseError }: typeof guards = await load("errors");
    const own: typeof guards = await import("immersve-client/errors");
    for (const { operation, status, sample: body } of knownCodes)
      expect(parseError(operation, { status, body })).toEqual(own.parseError(operation, { status, body }));
  });

  it("reads the errors of an operation by its contract", async () => {
    const [{ parseErrorOf }, { createCardContract }] = [await load("errors"), await load("contracts")];
    const answer = { status: 403, body: { errorCode: "KYC_REQUIRED" } };
    expect(parseErrorOf(createCardContract, answer)).toMatchObject({ kind: "code", code: "KYC_REQUIRED" });
  });
});

/** The size of a program after gzip, in bytes. */
async function weigh(contents: string): Promise<number> {
  const stdin = { contents, resolveDir: companion.folder };
  const options = { bundle: true, minify: true, format: "esm", target: "es2022", write: false } as const;
  const { outputFiles } = await build({ stdin, ...options });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

describe("a bundle with the errors of one operation", () => {
  const program = `
    import { parseErrorOf } from "./errors.ts";
    import { createCardContract } from "./contracts.ts";
    export const read = (answer) => parseErrorOf(createCardContract, answer);
  `;

  it("stays within its budget", async () => {
    expect(await weigh(program)).toBeLessThanOrEqual(3_600);
  });

  it("holds no other operation", async () => {
    const all = `export { parseError } from "./errors.ts";`;
    expect(await weigh(program)).toBeLessThan((await weigh(all)) - 2000);
  });
});
