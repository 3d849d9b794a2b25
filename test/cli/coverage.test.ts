import { recordContract } from "immersve-client/testing/contract";
import { describe, expect, it } from "vitest";
import { serve } from "../client/local-server.js";
import { createFolderOfTest } from "../folder-of-test.js";
import { runCommand } from "../run-command.js";

/** A folder with the report of a run in which the server has answered in one way. */
async function recordInto(folder: string, code: string): Promise<void> {
  const body = { statusCode: 403, statusName: "Forbidden", errorCode: code };
  const { baseUrl } = await serve({ status: 403, body });
  const recorder = recordContract({ baseUrl, folder: `${folder}/contract-report` });
  await fetch(`${baseUrl}/api/cards`, { method: "POST" });
  await recorder.stop();
}

describe("openapi-errors coverage", () => {
  it("reads what recordContract has written, of any number of processes", async () => {
    const { path } = await createFolderOfTest();
    await recordInto(path, "KYC_REQUIRED");
    await recordInto(path, "FORBIDDEN");
    const { exitCode, stdout } = await runCommand(path, ["coverage"]);
    expect(stdout).toMatch(/^Immersve API 2026-08-04: 2 responses, 0 findings; 2 of \d+ statuses/);
    expect(exitCode).toBe(0);
  });

  it("exits with 1 where too little was seen, and for a finding", async () => {
    const { path } = await createFolderOfTest();
    await recordInto(path, "KYC_REQUIRED");
    expect((await runCommand(path, ["coverage", "--min", "0"])).exitCode).toBe(0);
    const low = await runCommand(path, ["coverage", "--min", "80"]);
    expect(low).toMatchObject({
      exitCode: 1,
      stderr: "less than 80 % of the statuses and codes were seen\n",
    });
    await recordInto(path, "MADE_UP");
    const found = await runCommand(path, ["coverage", "contract-report", "--format", "json"]);
    expect(found.exitCode).toBe(1);
    expect(JSON.parse(found.stdout)).toMatchObject([{ findings: [{ rule: "code/undeclared" }] }]);
  });

  it("says that there is nothing to read", async () => {
    const folder = await createFolderOfTest();
    expect(await runCommand(folder.path, ["coverage"])).toMatchObject({ exitCode: 2 });
    await folder.write({ "reports/other.json": "{}" });
    const { exitCode, stderr } = await runCommand(folder.path, ["coverage", "reports"]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "openapi-errors: reports/other.json is no report of recordContract\n",
    });
    expect((await runCommand(folder.path, ["coverage", "--min", "most"])).stderr).toContain("--min");
    expect((await runCommand(folder.path, ["coverage", "reports", "--format", "sarif"])).exitCode).toBe(2);
  });
});
