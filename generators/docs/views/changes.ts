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
      .sort(([a], [b]) => b.localeCompare(a, "en", { numeric: true }))
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
