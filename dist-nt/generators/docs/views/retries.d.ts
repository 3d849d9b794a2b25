import type { ViewSources } from "./sources.js";
/**
 * The page about retries and outcomes, and the operations that are safe, keyed and to be sent once.
 *
 * @param article Markdown from our templates
 */
export declare function viewRetries(article: string, sources: ViewSources): {
    article: import("../html.js").Html;
    safe: {
        key: string | null;
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
    keyed: {
        key: string | null;
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
    once: {
        key: string | null;
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
    typescript: import("./sources.js").SampleView | null;
};
