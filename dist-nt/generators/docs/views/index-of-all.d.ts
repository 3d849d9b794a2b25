import type { ViewSources } from "./sources.js";
/** All codes and operations by name: the search page as it works without JavaScript. */
export declare function viewIndexOfAll(sources: ViewSources): {
    codes: {
        code: string;
        title: string;
        href: string;
    }[];
    missing: import("./parts.js").MissingCodesView | null;
    operations: {
        id: string;
        summary: string;
        method: string;
        path: string;
        deprecated: boolean;
        href: string;
        codeCount: string;
        replay: {
            name: string;
            label: string;
            sentence: string;
        };
    }[];
};
