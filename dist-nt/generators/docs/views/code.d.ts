import type { CatalogEntry } from "../../contract/contract.js";
import type { ViewSources } from "./sources.js";
/** The page of a code: what happened, how to fix it, whether to retry, which operations return it, samples. */
export declare function viewCode(entry: CatalogEntry, sources: ViewSources): {
    shownOperation: string | null;
    support: import("./sources.js").LinkTo | null;
    related: {
        code: string;
        href: string;
        title: string;
    }[];
    since: string | null;
    history: readonly import("./releases.js").ChangeView[];
    changes: string;
    search: string;
    matrix: string;
    retries: string;
    trigger: import("./sources.js").SampleView | null;
    triggerOperation: string | null;
    sample: import("./sources.js").SampleView | null;
    sampleTile: import("./status-tile.js").StatusTile | null;
    typescript: import("./sources.js").SampleView | null;
    curl: import("./sources.js").SampleView | null;
    rows: {
        meaning: import("../html.js").Html | null;
        fix: import("../html.js").Html | null;
        retry: import("./parts.js").RetryView | null;
        operation: string;
        href: string;
        summary: string;
        statuses: {
            href: string;
            status: string;
            family: string;
        }[];
    }[];
    shared: {
        count: string;
        uses: {
            operation: string;
            href: string;
            summary: string;
            statuses: {
                href: string;
                status: string;
                family: string;
            }[];
        }[];
        meaning: import("../html.js").Html | null;
        fix: import("../html.js").Html | null;
        retry: import("./parts.js").RetryView | null;
    }[];
    code: string;
    codeParts: readonly string[];
    title: string | null;
    deprecated: boolean;
    statuses: {
        href: string;
        title: string;
        status: string;
        family: string;
    }[];
    tags: {
        shown: {
            text: string;
            href: string;
        }[];
        more: number;
    };
    meaning: import("../html.js").Html | null;
    fix: import("../html.js").Html | null;
    retry: import("./parts.js").RetryView | null;
    resolvedBy: readonly import("./parts.js").LinkView[];
    count: string;
};
