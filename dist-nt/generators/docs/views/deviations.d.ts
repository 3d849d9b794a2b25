import type { ViewSources } from "./sources.js";
/** The page of deviations from the norms, of legacy operations and of deprecated codes. */
export declare function viewDeviations(sources: ViewSources): {
    deviations: {
        statusHref: string;
        reason: import("../html.js").Html | null;
        status: string;
        family: string;
        operation: string;
        href: string;
    }[];
    legacy: {
        id: string;
        summary: string;
        href: string;
        replacedBy: readonly import("./parts.js").LinkView[];
    }[];
    codes: {
        code: string;
        href: string;
        meaning: import("../html.js").Html | null;
    }[];
};
