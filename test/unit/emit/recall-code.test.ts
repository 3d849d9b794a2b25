import { describe, expect, it } from "vitest";
import type { Operation } from "../../../generators/contract/contract.js";
import { code, toIdentifier } from "../../../generators/emit/code.js";
import type { ModuleSymbol } from "../../../generators/emit/module-symbol.js";
import { nameOperations } from "../../../generators/emit/operation-names.js";
import { createCodeRecall } from "../../../generators/emit/recall-code.js";
import { createMemory } from "../../../generators/memory/memory.js";

const symbol: ModuleSymbol = { name: toIdentifier("Client"), from: "./client.js", isType: true };
const operation = { id: "list-cards" } as Operation;
const others = (ids: readonly string[]) => [operation, ...ids.map((id) => ({ id }) as Operation)];

/** What a run used, and whether it emitted anew. */
function run(memory: ReturnType<typeof createMemory>, also: string, ids: readonly string[] = []) {
  const used: unknown[] = [];
  const recall = createCodeRecall(
    "a",
    (one, as) => {
      used.push([one, as]);
      return as ?? one.name;
    },
    memory,
  );
  const named = nameOperations({ operations: others(ids) }).get(operation.id);
  if (!named) throw new Error("it has no names");
  let isNew = false;
  const emitted = recall({ operation, named }, also, (use) => {
    isNew = true;
    return [code`${named.call}: ${use(symbol)} ${use(symbol, toIdentifier("Other"))}`];
  });
  return { emitted, used, isNew };
}

describe("createCodeRecall", () => {
  it("recalls code with what it uses", () => {
    const memory = createMemory();
    const { emitted, used } = run(memory, "");
    expect(run(memory, "")).toEqual({ emitted, used, isNew: false });
    expect(used).toHaveLength(2);
  });

  it.each([
    { name: "of another setting", also: "https://docs.example.com", ids: [] },
    { name: "with other names", also: "", ids: ["list_cards", "listCards"] },
  ])("emits code $name", ({ also, ids }) => {
    const memory = createMemory();
    run(memory, "");
    expect(run(memory, also, ids).isNew).toBe(true);
  });
});
