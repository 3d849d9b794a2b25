import type { TagGroup } from "../tag-groups.js";
import type { ViewSources } from "./sources.js";
/**
 * Codes by operation: rows are operations, columns are codes. Codes are in the order in which operations
 * list them, so that those of a tag are together. Generic codes come first: nearly every operation has them.
 *
 * @returns `null` where the operations have no codes
 */
export declare function viewMatrix(groups: readonly TagGroup[], sources: ViewSources): {
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
