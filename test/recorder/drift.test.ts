import { execFile } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createFolderOfTest } from "../folder-of-test.js";
import { isThorough } from "../thorough.js";
import { toArchive } from "./traffic-archive.js";
import { correctRows, faultRows, type TrafficRow } from "./traffic-rows.js";

const repository = join(import.meta.dirname, "../..");

/** What `redocly drift` finds in traffic: the index of each response that it has something to say of. */
async function findDrift(rows: readonly TrafficRow[]): Promise<readonly number[]> {
  const folder = await createFolderOfTest();
  await cp(join(import.meta.dirname, "cards.yaml"), join(folder.path, "cards.yaml"));
  const found: number[] = [];
  // It joins problems that look alike, so that it is given one response at a time.
  for (const [index, row] of rows.entries()) {
    await folder.write({ "traffic.har": JSON.stringify(toArchive([row])) });
    const words = [
      "drift",
      "traffic.har",
      "--api",
      "cards.yaml",
      "--format",
      "json",
      "--output",
      "report.json",
    ];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off" };
    await promisify(execFile)(
      process.execPath,
      [join(repository, "node_modules/@redocly/cli/bin/cli.js"), ...words],
      { cwd: folder.path, env },
    ).catch(() => undefined);
    const { run } = JSON.parse(await folder.read("report.json"));
    if (run.totalProblems > 0) found.push(index);
  }
  return found;
}

// The README says how many it finds.
describe.runIf(isThorough)("redocly drift, on the same traffic", () => {
  it("finds twelve of twenty faults, and nothing else", async () => {
    expect(faultRows).toHaveLength(20);
    expect(await findDrift(faultRows)).toHaveLength(12);
    expect(await findDrift(correctRows)).toEqual([]);
  });
});
