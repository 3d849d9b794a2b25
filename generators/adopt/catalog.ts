import type { DocumentFacts } from "../facts/document-facts.js";
import type { Update } from "./edit/merge-update.js";
import { spellOut } from "./merge-proposals.js";
import type { FoundCode } from "./proposal.js";

/** What is said of codes in general, and what operations say besides. */
export interface CatalogTexts {
  /** Entries for codes that the catalog of the document lacks. */
  readonly added: Update;
  /** What an operation has to say of a code: nothing where it says what the catalog does. */
  readonly toStatement: (found: FoundCode) => unknown;
}

interface CodeText {
  readonly meaning: string;
  readonly fix?: string;
}

/** A catalog with each code once, described as most operations describe it. */
export function buildCatalog(found: readonly FoundCode[], { catalog }: DocumentFacts): CatalogTexts {
  const texts = new Map<string, CodeText>();
  for (const [code, { entry }] of catalog ?? [])
    texts.set(code, {
      meaning: String(entry.meaning ?? ""),
      ...(typeof entry.fix === "string" && { fix: entry.fix }),
    });
  const added = new Map<string, CodeText>();
  for (const [code, places] of groupByCode(found)) {
    if (texts.has(code)) continue;
    const text = pickText(code, places);
    texts.set(code, text);
    added.set(code, text);
  }
  return {
    added: Object.fromEntries([...added].sort(([a], [b]) => (a < b ? -1 : 1))),
    toStatement: ({ code, meaning, fix }) => {
      const known = texts.get(code);
      const hasOwnFix = fix !== undefined && fix !== known?.fix;
      if (meaning === known?.meaning && !hasOwnFix) return null;
      return hasOwnFix ? { meaning, fix } : meaning;
    },
  };
}

function groupByCode(found: readonly FoundCode[]): ReadonlyMap<string, readonly FoundCode[]> {
  const groups = new Map<string, FoundCode[]>();
  for (const one of found) {
    const group = groups.get(one.code);
    if (group) group.push(one);
    else groups.set(one.code, [one]);
  }
  return groups;
}

/** The text that most places have, of several the first. */
function pickText(code: string, found: readonly FoundCode[]): CodeText {
  const counts = new Map<string, number>();
  for (const { meaning } of found) if (meaning !== "") counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  const meaning = best?.[0] ?? spellOut(code);
  const fix = found.find((one) => one.meaning === meaning && one.fix !== undefined)?.fix;
  return { meaning, ...(fix !== undefined && { fix }) };
}
