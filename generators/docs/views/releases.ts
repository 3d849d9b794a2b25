import type { Release, ReleasedChange } from "../../contract/contract.js";
import type { Html } from "../html.js";
import { countNoun } from "./parts.js";
import type { ViewSources } from "./sources.js";
import { type StatusTile, viewStatusTile } from "./status-tile.js";

/** Operations that are named beside a change; of more, the rest is counted. */
const maxOperations = 12;

/** A change as a row: what happened, and where. */
export interface ChangeView {
  readonly effect: ReleasedChange["effect"];
  readonly text: Html;
  readonly tile: (StatusTile & { readonly href: string }) | null;
  readonly operations: readonly { readonly text: string; readonly href: string | null }[];
  /** How many more operations there are; empty if none. */
  readonly more: string;
  /** The day and its link, where rows of several releases are listed. */
  readonly release: { readonly date: string; readonly href: string } | null;
}

/** The releases by year, the latest first. */
export function viewReleases(sources: ViewSources) {
  const years = new Map<string, Release[]>();
  for (const release of [...sources.contract.releases].reverse()) {
    const year = release.date.slice(0, 4);
    const known = years.get(year) ?? [];
    years.set(year, known);
    known.push(release);
  }
  return [...years].map(([year, releases]) => ({
    year,
    id: `year-${year}`,
    releases: releases.map((one) => viewRelease(one, sources)),
  }));
}

function viewRelease({ id, date, source, bump, changes, retired }: Release, sources: ViewSources) {
  return {
    id,
    date,
    source: source ?? null,
    bump: bump ?? null,
    changes: changes.map((one) => viewChange(one, sources)),
    retired,
  };
}

/** What the releases say of a code, the latest first. */
export function viewHistoryOf(code: string, sources: ViewSources): readonly ChangeView[] {
  return (sources.history.get(code) ?? []).map(({ release, change }) => ({
    ...viewChange(change, sources),
    release: { date: release.date, href: `${sources.links.page("changes")}#${release.id}` },
  }));
}

function viewChange(
  { effect, text, status, operations }: ReleasedChange,
  { links, markdown }: ViewSources,
): ChangeView {
  const rest = operations.length - maxOperations;
  return {
    effect,
    text: markdown(text),
    tile:
      status === undefined
        ? null
        : { ...viewStatusTile(status), href: links.status(status) ?? links.page("home") },
    operations: operations
      .slice(0, maxOperations)
      .map((id) => ({ text: id, href: links.operation(id) ?? null })),
    more: rest > 0 ? `and ${countNoun(rest, "more operation", "more operations")}` : "",
    release: null,
  };
}
