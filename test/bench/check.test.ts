import { expect, it } from "vitest";
import { measureChecks } from "../../scripts/bench/check/check-section.js";
import { inWorkspace } from "../../scripts/bench/workspace.js";

it("checked responses are measured, by themselves and as they are recorded", async () => {
  const [outcome] = await inWorkspace((folder) => measureChecks(10, { folder, rounds: 1, say: () => {} }));
  expect(outcome?.failure).toBeUndefined();
  const names = ["first response", "200, checked", "403, checked", "403, recorded"];
  expect(outcome?.samples.map((sample) => Object.keys(sample))).toEqual([names]);
});
