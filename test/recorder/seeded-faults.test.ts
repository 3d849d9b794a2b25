import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { type BuiltChecker, buildChecker } from "./build-checker.js";
import { correctRows, faultRows } from "./traffic-rows.js";
import { sendRows, serveRows } from "./traffic-server.js";

let built: BuiltChecker;
beforeAll(async () => {
  built = await buildChecker(await readFile(new URL("cards.yaml", import.meta.url), "utf8"));
});

describe("the recorder, over a server with faults against its contract", () => {
  it.each(faultRows)("finds: $name", async (row) => {
    const baseUrl = await serveRows([row]);
    const recorder = built.recordContract({ baseUrl, folder: false });
    await sendRows(baseUrl, [row]);
    const { findings } = await recorder.stop();
    expect(findings).toMatchObject([
      { rule: row.want, count: 1, ...(row.at !== undefined && { pointer: row.at }) },
    ]);
  });

  it("finds nothing else", async () => {
    const baseUrl = await serveRows(correctRows);
    const recorder = built.recordContract({ baseUrl, folder: false });
    await sendRows(baseUrl, correctRows);
    const { findings, responses, unmatched, elsewhere } = await recorder.stop();
    expect({ findings, responses, unmatched, elsewhere }).toEqual({
      findings: [],
      responses: correctRows.length,
      unmatched: [],
      elsewhere: 0,
    });
  });
});
