import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSlug, toSlugs } from "../../generators/names/slug.js";
import { hostileText, hostileTexts } from "./hostile-text.js";

/** Names that are likely to meet where case does not count. */
const similarNames = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom("a", "A", "b", "-", " ", "é"), maxLength: 4 }),
  {
    maxLength: 30,
  },
);

/** Letters and digits of any script, all of which are seen; the first is no mark, which would join what is before it. */
const plainName = /^(?!\p{M})(?:[A-Za-z0-9_-]|(?!\p{DI})[\p{L}\p{M}\p{Nd}])+$/u;

/** What the length of a name counts in, in file systems. */
const bytesOf = (name: string) => Buffer.byteLength(name);

/** As a file system may compare names that ignores case, and stores them taken apart. */
const fold = (name: string) => name.toLowerCase().normalize("NFD");

const names = fc.oneof(hostileTexts, similarNames);

describe("toSlug", () => {
  it("is a name that no path, URL or shell takes amiss", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const slug = toSlug(text);
        expect(slug).toMatch(plainName);
        expect(slug).toBe(slug.normalize("NFC"));
        expect(bytesOf(slug)).toBeLessThanOrEqual(230);
      }),
    );
  });
});

describe("toSlugs", () => {
  it("gives each name one of its own, also where case does not count", () => {
    fc.assert(
      fc.property(names, (given) => {
        const slugs = toSlugs(given);
        expect([...slugs.keys()].sort()).toEqual([...given].sort());
        for (const slug of slugs.values()) {
          expect(slug).toMatch(plainName);
          expect(bytesOf(slug)).toBeLessThanOrEqual(240);
        }
        expect(new Set([...slugs.values()].map(fold)).size).toBe(given.length);
      }),
    );
  });

  it("gives the same whatever the order", () => {
    fc.assert(
      fc.property(
        names.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          const slugs = toSlugs(given);
          const again = toSlugs(shuffled);
          for (const name of given) expect(again.get(name)).toBe(slugs.get(name));
        },
      ),
    );
  });
});
