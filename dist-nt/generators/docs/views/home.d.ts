import type { ViewSources } from "./sources.js";
/** The home: what a code means, what an operation can return, what each status means. */
export declare function viewHome(sources: ViewSources): {
    name: string;
    description: import("../html.js").Html | null;
    codeGroups: {
        codes: {
            code: string;
            href: string;
            hint: string;
            retry: string;
            deprecated: boolean;
        }[];
        title: string;
        href: string;
    }[];
    codeCount: string;
    hasAdvice: boolean;
    overview: import("./overview.js").OverviewView;
    operationCount: string;
    norms: {
        href: string;
        title: string;
        description: import("../html.js").Html | null;
        retry: import("./parts.js").RetryView | null;
        status: string;
        family: string;
    }[];
    missing: import("./parts.js").MissingCodesView | null;
    matrix: string;
    search: string;
    guides: {
        text: string;
        href: string;
    }[];
};
