import type { CatalogEntry } from "../../contract/contract.js";
import { viewMissingCodes, viewText } from "./parts.js";
import type { ViewSources } from "./sources.js";

/** The codes by the date or version in which they first appeared, latest first; those without one are left out. */
export function viewChanges(sources: ViewSources) {
  const dates = new Map<string, CatalogEntry[]>();
  for (const entry of sources.contract.catalog) {
    if (entry.since === undefined) continue;
    const entries = dates.get(entry.since) ?? [];
    dates.set(entry.since, entries);
    entries.push(entry);
  }
  return {
    missing: viewMissingCodes(sources.contract),
    dates: [...dates]
      .sort(([a], [b]) => (toSortable(a) < toSortable(b) ? 1 : -1))
      .map(([since, entries]) => ({
        since,
        codes: entries.map(({ code, meaning }) => ({
          code,
          href: sources.links.code(code) ?? "",
          meaning: viewText(meaning, sources),
        })),
      })),
  };
}

/** A text that sorts dates and versions: `2.9` before `2.10`. `Intl.Collator` takes longer to load than the page. */
function toSortable(since: string): string {
  return since.replace(/\d+/g, (digits) => digits.padStart(12, "0"));
}
