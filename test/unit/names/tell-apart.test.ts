import { describe, expect, it } from "vitest";
import { toShortHash } from "../../../generators/names/short-hash.js";
import { type Naming, tellApart } from "../../../generators/names/tell-apart.js";

const letters: Naming = { toName: (text) => text.replace(/[^a-z]/gi, ""), separator: "_" };

/** As `text: name`, sorted. */
function list(names: ReadonlyMap<string, string>): readonly string[] {
  return [...names].map(([text, name]) => `${text}: ${name}`).sort();
}

describe("tellApart", () => {
  it("leaves names alone that nobody else wants", () => {
    expect(list(tellApart(["a-b", "c"], letters))).toEqual(["a-b: ab", "c: c"]);
  });

  it("marks all that want the same name by what they come from", () => {
    expect(list(tellApart(["a-b", "a_b"], letters))).toEqual([
      `a-b: ab_${toShortHash("a-b")}`,
      `a_b: ab_${toShortHash("a_b")}`,
    ]);
  });

  it("leaves a name to the text that is that name", () => {
    const names = tellApart(["a-b", "ab", "a_b"], letters);
    expect(names.get("ab")).toBe("ab");
    expect(names.get("a-b")).toBe(`ab_${toShortHash("a-b")}`);
  });

  it("leaves a name to nobody where several texts are that name but for what is folded", () => {
    const names = tellApart(["Ab", "aB"], { ...letters, fold: (name) => name.toLowerCase() });
    expect(list(names)).toEqual([`Ab: Ab_${toShortHash("Ab")}`, `aB: aB_${toShortHash("aB")}`]);
  });

  it("renames none of those that met already when one more comes", () => {
    const texts = Array.from({ length: 50 }, (_, index) => `a${"-".repeat(index)}b`).slice(1);
    const before = tellApart(texts.slice(5), letters);
    for (const more of ["ab", ...texts.slice(0, 5)]) {
      const after = tellApart([more, ...texts.slice(5)], letters);
      for (const [text, name] of before) expect(after.get(text)).toBe(name);
    }
  });

  it("keeps clear of names that come with others", () => {
    const names = tellApart(["a", "aContract", "aContractContract"], {
      toName: (text) => text,
      listRelated: (name) => [`${name}Contract`],
      separator: "_",
    });
    const all = [...names.values()].flatMap((name) => [name, `${name}Contract`]);
    expect(new Set(all).size).toBe(all.length);
    expect(names.get("a")).toBe("a");
  });

  // "costarring" and "liquid" have the same FNV-1a hash of 32 bits, as have "declinate" and "macallums".
  it("tells apart texts that were chosen to have the same short hash", () => {
    const toName = () => "x";
    const texts = ["costarring", "liquid", "declinate", "macallums"];
    expect(toShortHash("costarring")).toBe(toShortHash("liquid"));
    const names = tellApart(texts, { toName, separator: "_" });
    expect(new Set(names.values()).size).toBe(4);
    expect(tellApart([...texts].reverse(), { toName, separator: "_" }).get("liquid")).toBe(
      names.get("liquid"),
    );
  });

  it("tells apart a text and what another one would become", () => {
    const keep: Naming = { toName: (text) => text.replace("!", ""), separator: "-" };
    let texts = ["a!", "a"];
    for (let round = 0; round < 5; round++) texts = [...texts, ...tellApart(texts, keep).values()];
    const names = tellApart(texts, keep);
    expect(new Set(names.values()).size).toBe(new Set(texts).size);
  });

  // Counts the work rather than the time: each text is turned into a name once, each name folded a few times.
  it("does work in proportion to the texts", () => {
    let folds = 0;
    const fold = (name: string) => {
      folds += 1;
      return name;
    };
    const texts = Array.from({ length: 3000 }, (_, index) => `a${"-".repeat(index)}b`);
    const names = tellApart(texts, { ...letters, fold });
    expect(new Set(names.values()).size).toBe(3000);
    expect(folds).toBeLessThan(3000 * 10);
  });
});
