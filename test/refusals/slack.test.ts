import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../generators/contract/contract.js";
import { readApi, understand } from "../../generators/index.js";
import { corpusFolder } from "../corpus/documents.js";

const isHere = existsSync(join(corpusFolder, "slack.json"));

/** Its successes have `ok: true`; refusals, which also come with 200, are described under `default`. */
describe.skipIf(!isHere)("slack.json", () => {
  let contract: Contract | undefined;
  beforeAll(async () => {
    const api = await readApi(corpusFolder, "slack.json");
    ({ contract } = (await understand({ ...api, failure: { at: "/ok", equals: false } })).understood ?? {});
  });

  const errorsOf = (id: string) =>
    contract?.operations
      .find((operation) => operation.id === id)
      ?.errors.map(({ status, kind, codes }) => ({ status, kind, codes: codes.length }));

  it("has its codes under 200, as under default", () => {
    expect(errorsOf("chat_postMessage")).toEqual([
      { status: "200", kind: "refused", codes: 16 },
      { status: "default", kind: "unexpectedStatus", codes: 16 },
    ]);
  });

  it("has samples of refusals alone", () => {
    const samples = (contract?.operations ?? []).flatMap(({ errors }) =>
      errors.flatMap(({ kind, codes }) =>
        kind === "refused" ? codes.flatMap(({ sample }) => sample ?? []) : [],
      ),
    );
    expect(samples.length).toBeGreaterThan(20);
    for (const sample of samples) expect(sample).toMatchObject({ ok: false });
  });

  it("refuses by every operation that answers JSON", () => {
    const refusing = contract?.operations.filter(({ errors }) =>
      errors.some(({ kind }) => kind === "refused"),
    );
    expect(refusing).toHaveLength(174);
  });
});
