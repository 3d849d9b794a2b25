import { countNoun } from "./parts.js";
import { viewStatusTile } from "./status-tile.js";
/** Operations that are named beside a change; of more, the rest is counted. */
const maxOperations = 12;
/** The releases by year, the latest first. */
export function viewReleases(sources) {
    const years = new Map();
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
function viewRelease({ id, date, source, bump, changes, retired }, sources) {
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
export function viewHistoryOf(code, sources) {
    return (sources.history.get(code) ?? []).map(({ release, change }) => ({
        ...viewChange(change, sources),
        release: { date: release.date, href: `${sources.links.page("changes")}#${release.id}` },
    }));
}
function viewChange({ effect, text, status, operations }, { links, markdown }) {
    const rest = operations.length - maxOperations;
    return {
        effect,
        text: markdown(text),
        tile: status === undefined
            ? null
            : { ...viewStatusTile(status), href: links.status(status) ?? links.page("home") },
        operations: operations
            .slice(0, maxOperations)
            .map((id) => ({ text: id, href: links.operation(id) ?? null })),
        more: rest > 0 ? `and ${countNoun(rest, "more operation", "more operations")}` : "",
        release: null,
    };
}
