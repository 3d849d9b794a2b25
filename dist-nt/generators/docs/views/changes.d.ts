import type { ViewSources } from "./sources.js";
/**
 * What the releases have changed, and the codes by the date or version in which they first appeared as far as only
 * the catalog says it; latest first. Codes of which nobody says it are left out.
 */
export declare function viewChanges(sources: ViewSources): {
    missing: import("./parts.js").MissingCodesView | null;
    years: {
        year: string;
        id: string;
        releases: {
            id: string;
            date: string;
            source: string | null;
            bump: "patch" | "major" | "minor" | null;
            changes: import("./releases.js").ChangeView[];
            retired: readonly string[];
        }[];
    }[];
    feed: string;
    isKnown: boolean;
    dates: {
        since: string;
        codes: {
            code: string;
            href: string;
            meaning: import("../html.js").Html | null;
        }[];
    }[];
};
