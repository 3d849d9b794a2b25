import type { CatalogEntry, Contract, Norm, Operation } from "../../contract/contract.js";
import type { SinglePage } from "../site-map.js";
import type { TagGroup } from "../tag-groups.js";
import type { ViewSources } from "./sources.js";
/** The list beside a page: what it is one of, with the page itself marked. */
export interface SideView {
    readonly title: string;
    readonly href: string;
    readonly items: readonly SideItem[];
    /** Where the whole list is, if that is too long. */
    readonly more: {
        readonly text: string;
        readonly href: string;
    } | null;
}
export interface SideItem {
    readonly text: string;
    readonly href: string;
    /** Whether the text is a name of the API rather than words. */
    readonly isName: boolean;
    readonly isCurrent: boolean;
    /** Places on the current page. */
    readonly parts: readonly SidePart[];
}
export interface SidePart {
    readonly text: string;
    readonly href: string;
    readonly isName: boolean;
    readonly level: 1 | 2;
}
/** The operations of the tag of an operation, and the parts of its page. */
export declare function viewOperationSide(operation: Operation, group: TagGroup, { links }: ViewSources): SideView;
/** The codes of the tag of the first operation that returns a code. */
export declare function viewCodeSide(entry: CatalogEntry, sources: ViewSources): SideView | null;
/** The statuses of the document. */
export declare function viewStatusSide(norm: Norm, { contract, links }: ViewSources): SideView;
/** The tags of the document. */
export declare function viewTagSide(group: TagGroup, { tags, links }: ViewSources): SideView;
/** The schemas that have a page. */
export declare function viewSchemaSide(key: string, { shapes, links }: ViewSources): SideView;
/** The pages of which there is one. */
export declare function viewGuideSide(current: SinglePage, { contract, links }: ViewSources): SideView;
/** What the pages are called of which there is one. */
export declare const guideTitles: Readonly<Record<SinglePage, string>>;
/** The pages that explain something of the whole API. */
export declare function listGuides({ webhooks }: Contract): readonly SinglePage[];
