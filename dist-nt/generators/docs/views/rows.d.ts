import type { CatalogEntry, Norm, Operation } from "../../contract/contract.js";
import type { ViewSources } from "./sources.js";
/** An operation as a line of a list. */
export declare function viewOperationRow(operation: Operation, { links }: ViewSources): {
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
};
/** A status as a line of a table. */
export declare function viewNormRow(norm: Norm, sources: ViewSources): {
    href: string;
    title: string;
    description: import("../html.js").Html | null;
    retry: import("./parts.js").RetryView | null;
    status: string;
    family: string;
};
/** A code as a line of a table. */
export declare function viewCodeRow(entry: CatalogEntry, sources: ViewSources): {
    code: string;
    href: string;
    meaning: import("../html.js").Html | null;
    retry: import("./parts.js").RetryView | null;
    deprecated: boolean;
    operationCount: number;
};
