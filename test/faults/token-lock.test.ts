import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createFolderOfTest } from "../folder-of-test.js";
import { bundleProgram, runNode } from "./run-program.js";
import { createTestClock } from "./test-clock.js";
import { pairOf, serveTokens, together } from "./token-server.js";

it("row 39: two processes that share a refresh token and a lock swap it once", async () => {
  const { path: folder } = await createFolderOfTest();
  await writeFile(join(folder, "pair.json"), JSON.stringify(pairOf(0)));
  const program = await bundleProgram("token-program.ts");
  // Nobody is refused before the calls of both are there, so that both want to swap.
  const server = await serveTokens(createTestClock(), together(20));
  const run = () => runNode(program, server.baseUrl, folder, "10");
  expect(await Promise.all([run(), run()])).toEqual([new Array(10).fill("ok"), new Array(10).fill("ok")]);
  expect(server.exchanges).toEqual(["refresh-0"]);
  expect(server.calls()).toHaveLength(40);
});
