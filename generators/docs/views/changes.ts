import type { CatalogEntry } from "../../contract/contract.js";
import { feedPath } from "../feed-path.js";
import { viewCodeName, viewMissingCodes, viewText } from "./parts.js";
import { viewReleases } from "./releases.js";
import type { ViewSources } from "./sources.js";

/**
 * What the releases have changed, and the codes by the date or version in which they first appeared as far as only
 * the catalog says it; latest first. Codes of which nobody says it are left out.
 */
export function viewChanges(sources: ViewSources) {
  const { releases, catalog } = sources.contract;
  const introduced = new Set(releases.flatMap((release) => release.introduced));
  const dates = new Map<string, CatalogEntry[]>();
  for (const entry of catalog) {
    if (entry.since === undefined || introduced.has(entry.code)) continue;
    const entries = dates.get(entry.since) ?? [];
    dates.set(entry.since, entries);
    entries.push(entry);
  }
  const years = viewReleases(sources);
  return {
    missing: viewMissingCodes(sources.contract),
    years,
    feed: `${sources.links.root}${feedPath}`,
    isKnown: years.length + dates.size > 0,
    dates: [...dates]
      .sort(([a], [b]) => (toSortable(a) < toSortable(b) ? 1 : -1))
      .map(([since, entries]) => ({
        since,
        codes: entries.map(({ code, meaning }) => ({
          ...viewCodeName(code, sources),
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
