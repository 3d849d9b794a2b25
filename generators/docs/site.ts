import type { ApiConfig } from "../config/config.js";
import type { Contract, Operation, Support, Trigger } from "../contract/contract.js";
import { createCodeNames, type NameCode } from "../names/code-name.js";
import { followWithin } from "../openapi/follow-within.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import { createValueSamples } from "../samples/value-samples.js";
import { type DocumentShapes, readShapes } from "../shapes/document-shapes.js";
import { type CodeChange, collectHistory } from "./code-history.js";
import { type CodeUse, collectUses } from "./code-uses.js";
import { writeCurl } from "./curl.js";
import { createRender, type Render } from "./html.js";
import { type FindRelated, relateCodes } from "./related-codes.js";
import { createSampleRequests } from "./sample-request.js";
import { createSamples, type Samples } from "./samples.js";
import { buildSiteMap, type SiteMap } from "./site-map.js";
import { listTags, type TagGroup } from "./tag-groups.js";
import { createTagPaths, type FindTagPath } from "./tag-paths.js";

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
  readonly findTagPath: FindTagPath;
  readonly nameCode: NameCode;
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
export function buildSite({ contract, document, api, templates }: SiteSources): Site {
  const { client, docsUrl, docs = {} } = api;
  const uses = collectUses(contract);
  const shapes = readShapes(document);
  const sampleValue = createValueSamples(followWithin(document).follow, "request");
  const requestOf = createSampleRequests(contract, shapes.operations, sampleValue);
  return {
    contract,
    uses,
    history: collectHistory(contract),
    findRelated: relateCodes(contract.catalog, uses),
    operations: new Map(contract.operations.map((operation) => [operation.id, operation])),
    tags: listTags(contract),
    findTagPath: createTagPaths(contract.tags),
    nameCode: createCodeNames(contract.catalog),
    map: buildSiteMap(contract, shapes.shared),
    shapes,
    render: createRender(templates),
    templates,
    samples: createSamples(contract, client.name),
    writeCurl: (operation, trigger) => writeCurl(requestOf(operation, trigger)),
    name: docs.name ?? contract.title,
    feedId: client.name,
    support: docs.support ?? contract.support,
    hasLogo: docs.logo !== undefined,
    hasReference: docs.reference ?? true,
    docsUrl,
  };
}
