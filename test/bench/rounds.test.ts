import { expect, it } from "vitest";
import type { Subject } from "../../scripts/bench/measure/comparison.js";
import { runInRounds } from "../../scripts/bench/measure/run-in-rounds.js";

const silent = () => {};

it("runs every subject in every round, and begins with another one each time", async () => {
  const ran: string[] = [];
  const subjects = ["a", "b", "c"].map(
    (name): Subject => ({
      name,
      run: async (round) => {
        ran.push(`${name}${round}`);
        return { round };
      },
    }),
  );
  const outcomes = await runInRounds(subjects, 2, silent);
  expect(ran).toEqual(["a0", "b0", "c0", "b1", "c1", "a1"]);
  expect(outcomes).toEqual(["a", "b", "c"].map((name) => ({ name, samples: [{ round: 0 }, { round: 1 }] })));
});

it("reports a subject that fails, does not run it again, and goes on with the others", async () => {
  let tries = 0;
  const failing: Subject = {
    name: "failing",
    run: async (round) => {
      tries++;
      if (round === 1) throw new Error("no memory left");
      return { time: 1 };
    },
  };
  const fine: Subject = { name: "fine", run: async () => ({ time: 2 }) };
  expect(await runInRounds([failing, fine], 3, silent)).toEqual([
    { name: "failing", samples: [], failure: "no memory left" },
    { name: "fine", samples: [{ time: 2 }, { time: 2 }, { time: 2 }] },
  ]);
  expect(tries).toBe(2);
});

it("says what is about to run", async () => {
  const said: string[] = [];
  await runInRounds([{ name: "a", run: async () => ({}) }], 2, (text) => said.push(text));
  expect(said).toEqual(["a, round 1 of 2", "a, round 2 of 2"]);
});
