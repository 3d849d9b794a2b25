import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder } from "../temporary-folder.js";

const folders: { remove: () => Promise<void> }[] = [];
afterAll(async () => {
  for (const { remove } of folders) await remove();
});

const document = `openapi: 3.1.0
info:
  title: Films
  version: "1"
  description: |
    ## Error codes

    | Status | Error code | Meaning |
    |---|---|---|
    | 409 | \`FILM_RENTED\` | Somebody else has it. |
    | 503 | \`SERVICE_PAUSED\` | Nobody can rent anything. |
servers: [{ url: https://example.test }]
paths:
  /films:
    post:
      operationId: add-film
      responses: { "201": { description: Added. } }
`;

async function adopt(...words: readonly string[]) {
  const folder = await createTemporaryFolder();
  folders.push(folder);
  await folder.write({ "openapi.yaml": document });
  return { ...folder, result: await runCommand(folder.path, ["adopt", "openapi.yaml", ...words]) };
}

describe("codes that no operation is said to return", () => {
  it("fill the catalog, once", async () => {
    const { path, read, result } = await adopt("--yes");
    expect(result.exitCode).toBe(0);
    const text = await read("openapi.yaml");
    expect(text).toContain("x-error-catalog:\n  FILM_RENTED:\n    meaning: Somebody else has it.\n");
    expect(await read("redocly.yaml")).toContain("openapi.yaml");
    expect((await runCommand(path, ["lint"])).stderr).toContain("0 errors");
    const again = await runCommand(path, ["adopt", "openapi.yaml", "--yes"]);
    expect(again.stderr).toContain("there is nothing to write");
    expect(await read("openapi.yaml")).toBe(text);
  });

  it("have the status of their table", async () => {
    const { result } = await adopt("--json");
    expect(JSON.parse(result.stdout)).toMatchObject({
      proposals: [],
      unassigned: [
        { code: "FILM_RENTED", status: "409" },
        { code: "SERVICE_PAUSED", status: "503" },
      ],
      files: ["openapi.yaml", "redocly.yaml"],
    });
  });
});
