import type { ViewSources } from "./sources.js";
/** The page about credentials and rate limits: what callers need, and the errors when it is missing. */
export declare function viewAccess(sources: ViewSources): {
    credentials: {
        title: string;
        headers: {
            header: string;
            optional: boolean;
            description: import("../html.js").Html | null;
        }[];
    }[];
    others: {
        name: string;
        place: "Header" | "Cookie" | "Query parameter";
        parameter: string;
        description: import("../html.js").Html | null;
    }[];
    open: readonly import("./parts.js").LinkView[];
    refusals: {
        troubleshooting: (import("../html.js").Html | null)[];
        href: string;
        title: string;
        description: import("../html.js").Html | null;
        retry: import("./parts.js").RetryView | null;
        status: string;
        family: string;
    }[];
    limits: {
        troubleshooting: (import("../html.js").Html | null)[];
        href: string;
        title: string;
        description: import("../html.js").Html | null;
        retry: import("./parts.js").RetryView | null;
        status: string;
        family: string;
    }[];
    retries: string;
};
