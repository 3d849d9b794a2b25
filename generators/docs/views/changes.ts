import type { CatalogEntry } from "../../contract/contract.js";
import { viewText } from "./parts.js";
import type { ViewSources } from "./sources.js";

/** When each code appeared, the latest first; codes without a date are left out. */
export function viewChanges(sources: ViewSources) {
  const dates = new Map<string, CatalogEntry[]>();
  for (const entry of sources.contract.catalog) {
    if (entry.since === undefined) continue;
    const entries = dates.get(entry.since) ?? [];
    dates.set(entry.since, entries);
    entries.push(entry);
  }
  return {
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

/** Dates and versions in their order: `2.9` before `2.10`. A collator of the language takes longer to load than the page. */
function toSortable(since: string): string {
  return since.replace(/\d+/g, (digits) => digits.padStart(12, "0"));
}
