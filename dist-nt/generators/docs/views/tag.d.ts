import type { TagGroup } from "../tag-groups.js";
import type { ViewSources } from "./sources.js";
/** The page of a tag: its operations, its codes, and the codes by operation. */
export declare function viewTag(group: TagGroup, sources: ViewSources): {
    title: string;
    reference: string | null;
    description: import("../html.js").Html | null;
    operationCount: string;
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
    codes: {
        code: string;
        href: string;
        meaning: import("../html.js").Html | null;
        retry: import("./parts.js").RetryView | null;
        deprecated: boolean;
        operationCount: number;
    }[];
    matrix: {
        columns: {
            code: string;
            href: string;
        }[];
        width: number;
        groups: {
            title: string;
            href: string;
            rows: {
                id: string;
                href: string;
                cells: ({
                    status: string;
                    href: string;
                } | null)[];
            }[];
        }[];
    } | null;
};
