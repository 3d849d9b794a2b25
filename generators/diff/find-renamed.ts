import { compareTexts, measureLikeness } from "../changes/compare-texts.js";
import type { CodeSurface } from "../contract/surface.js";
import { editDistance } from "../names/suggest.js";

/** A code under its former and its new name. */
export interface RenamedCode {
  readonly base: CodeSurface;
  readonly revision: CodeSurface;
}

/** From here on, two codes are one. */
const enough = 0.75;

/** Of more pairs, each with each, only those are looked at whose names are the same but for their style. */
const mostPairs = 100_000;

/** The codes that were only renamed, among those that a response has lost and gained: the most alike first. */
export function findRenamed(
  removed: readonly CodeSurface[],
  added: readonly CodeSurface[],
): readonly RenamedCode[] {
  // One lost, one gained, and nothing said of either: a word in common has to do.
  const isOnlyPair = removed.length === 1 && added.length === 1;
  const limit = isOnlyPair && [...removed, ...added].every(({ meaning }) => meaning === "") ? 0.5 : enough;
  const candidates = listPairs(removed, added)
    .map((pair) => ({ ...pair, likeness: rate(pair.base, pair.revision) }))
    .filter(({ likeness }) => likeness >= limit)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<CodeSurface>();
  return candidates.flatMap(({ base, revision }) => {
    if (taken.has(base) || taken.has(revision)) return [];
    taken.add(base).add(revision);
    return [{ base, revision }];
  });
}

function listPairs(removed: readonly CodeSurface[], added: readonly CodeSurface[]): readonly RenamedCode[] {
  if (removed.length * added.length <= mostPairs)
    return removed.flatMap((base) => added.map((revision) => ({ base, revision })));
  const byName = new Map(added.map((one) => [fold(one.code), one]));
  return removed.flatMap((base) => {
    const revision = byName.get(fold(base.code));
    return revision ? [{ base, revision }] : [];
  });
}

/**
 * How likely two codes are one: by what they mean, where both say it, else by their names alone. A meaning that
 * several codes share tells little, so that the names then break the tie.
 */
function rate(base: CodeSurface, revision: CodeSurface): number {
  const names = rateNames(base.code, revision.code);
  if (base.meaning === "" || revision.meaning === "") return names;
  if (compareTexts(base.meaning, revision.meaning) !== "rewritten") return 0.9 + names / 10;
  const meanings = measureLikeness(base.meaning, revision.meaning);
  // `NAME_REQUIRED` and `EMAIL_REQUIRED` are alike; what they mean tells them apart.
  return meanings < 0.6 ? (isSameName(base.code, revision.code) ? 1 : 0) : (names + meanings) / 2;
}

/** The share of letters that two names have in common, or of words: `CARD_FROZEN` and `FROZEN_CARD` have all. */
function rateNames(one: string, other: string): number {
  if (isSameName(one, other)) return 1;
  const [short, long] = [fold(one), fold(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || /\d/.test(short + long)) return 0;
  const letters = 1 - editDistance(short, long) / Math.max(1, long.length);
  return Math.max(isSlip(short, long) ? letters : 0, measureWords(one, other));
}

/** One word of a name that differs in a letter or two is a slip; a word that is another one is another code. */
function isSlip(short: string, long: string): boolean {
  return short.length > 4 && editDistance(short, long) <= 2;
}

/** How many words both names have; a word more or less is no new name where the others are two or more. */
function measureWords(one: string, other: string): number {
  return measureLikeness(splitWords(one), splitWords(other));
}

function splitWords(code: string): string {
  return code.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2").replace(/[^\p{L}\p{N}]+/gu, " ");
}

/** `cardFrozen`, `CARD_FROZEN` and `card-frozen` are the same name. */
function isSameName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(code: string): string {
  return code.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
