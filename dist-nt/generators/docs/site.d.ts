import type { ApiConfig } from "../config/config.js";
import type { Contract, Operation, Support, Trigger } from "../contract/contract.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import { type DocumentShapes } from "../shapes/document-shapes.js";
import { type CodeChange } from "./code-history.js";
import { type CodeUse } from "./code-uses.js";
import { type Render } from "./html.js";
import { type FindRelated } from "./related-codes.js";
import { type Samples } from "./samples.js";
import { type SiteMap } from "./site-map.js";
import { type TagGroup } from "./tag-groups.js";
/** What every page of a site is made from. */
export interface Site {
    readonly contract: Contract;
    readonly uses: ReadonlyMap<string, readonly CodeUse[]>;
    /** What the releases say of each code, the latest first. */
    readonly history: ReadonlyMap<string, readonly CodeChange[]>;
    readonly findRelated: FindRelated;
    readonly operations: ReadonlyMap<string, Operation>;
    /** The tags that have operations. */
    readonly tags: readonly TagGroup[];
    readonly map: SiteMap;
    readonly shapes: DocumentShapes;
    readonly render: Render;
    readonly templates: ReadonlyMap<string, string>;
    readonly samples: Samples;
    /** The request of an operation as a command of curl. */
    readonly writeCurl: (operation: Operation, trigger?: Trigger) => string;
    /** What the site is called. */
    readonly name: string;
    /** What the ids of its feed are made of: the name of the client, which hardly ever changes. */
    readonly feedId: string;
    readonly support: Support | undefined;
    readonly hasLogo: boolean;
    /** Whether the site has the reference of all operations. */
    readonly hasReference: boolean;
    /** Where it is published, without a slash at the end. */
    readonly docsUrl: string | undefined;
}
/** What a site is built from. */
export interface SiteSources {
    readonly contract: Contract;
    /** Closed: its references all lead to its own components. */
    readonly document: OpenApiDocument;
    readonly api: ApiConfig;
    readonly templates: ReadonlyMap<string, string>;
}
/** Gathers what the pages need. */
export declare function buildSite({ contract, document, api, templates }: SiteSources): Site;
