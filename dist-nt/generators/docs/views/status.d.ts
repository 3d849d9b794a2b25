import type { Norm } from "../../contract/contract.js";
import type { ViewSources } from "./sources.js";
/** The page of a status: what it means, what to check, its codes, the operations that have it, and the deviations. */
export declare function viewStatus(norm: Norm, sources: ViewSources): {
    title: string;
    isFromHttp: boolean;
    isAdviceFromHttp: boolean;
    kind: import("../../contract/contract.js").StatusKind;
    description: import("../html.js").Html | null;
    retry: import("./parts.js").RetryView | null;
    genericCode: string | null;
    genericHref: string | null;
    troubleshooting: (import("../html.js").Html | null)[];
    guide: string | null;
    retries: string;
    codes: {
        code: string;
        href: string;
        meaning: import("../html.js").Html | null;
        retry: import("./parts.js").RetryView | null;
    }[];
    deviations: {
        operation: string;
        href: string;
        reason: import("../html.js").Html | null;
    }[];
    wordings: {
        description: import("../html.js").Html | null;
        count: string;
        operations: readonly import("./parts.js").LinkView[];
    }[];
    without: readonly import("./parts.js").LinkView[];
    typescript: import("./sources.js").SampleView | null;
    status: string;
    family: string;
};
