import { describe, expect, it } from "vitest";
import { createMemory } from "../../../generators/memory/memory.js";

/** Recalls a text, or makes it longer by a mark that says that it was made. */
const mark = (text: string) => () => `${text}, made`;

describe("createMemory", () => {
  it("recalls what was made of the same text, of each kind by itself", () => {
    const memory = createMemory();
    const pages = memory.of<string>("pages");
    expect(pages("a", mark("first"))).toBe("first, made");
    expect(pages("a", mark("second"))).toBe("first, made");
    expect(memory.of<string>("fakes")("a", mark("third"))).toBe("third, made");
  });

  it("recalls `undefined` too", () => {
    const recall = createMemory().of<string | undefined>("pages");
    expect(recall("a", () => undefined)).toBeUndefined();
    expect(recall("a", mark("second"))).toBeUndefined();
  });

  it("remembers nothing of what fails", () => {
    const recall = createMemory().of<string>("pages");
    const fail = () => {
      throw new Error("it failed");
    };
    expect(() => recall("a", fail)).toThrow("it failed");
    expect(recall("a", mark("second"))).toBe("second, made");
  });

  it("forgets what a whole run did not use", () => {
    const memory = createMemory();
    const recall = memory.of<string>("pages");
    recall("a", mark("first"));
    recall("b", mark("first"));
    memory.forgetUnused();
    recall("a", mark("second"));
    memory.forgetUnused();
    expect([recall("a", mark("third")), recall("b", mark("third"))]).toEqual(["first, made", "third, made"]);
  });
});
