import type { ApiConfig } from "../config/config.js";
import type { Contract, Operation, Support } from "../contract/contract.js";
import { type CodeUse, collectUses } from "./code-uses.js";
import { createRender, type Render } from "./html.js";
import { type FindRelated, relateCodes } from "./related-codes.js";
import { createSamples, type Samples } from "./samples.js";
import { buildSiteMap, type SiteMap } from "./site-map.js";

/** What every page of a site is made from. */
export interface Site {
  readonly contract: Contract;
  readonly uses: ReadonlyMap<string, readonly CodeUse[]>;
  readonly findRelated: FindRelated;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly map: SiteMap;
  readonly render: Render;
  readonly templates: ReadonlyMap<string, string>;
  readonly samples: Samples;
  /** What the site is called. */
  readonly name: string;
  readonly support: Support | undefined;
  readonly hasLogo: boolean;
  /** Whether the site has the reference of all operations. */
  readonly hasReference: boolean;
  /** Where it is published, without a slash at the end. */
  readonly docsUrl: string | undefined;
}

/** Gathers what the pages need. */
export function buildSite(
  contract: Contract,
  { client, docsUrl, docs = {} }: ApiConfig,
  templates: ReadonlyMap<string, string>,
): Site {
  const uses = collectUses(contract);
  return {
    contract,
    uses,
    findRelated: relateCodes(contract.catalog, uses),
    operations: new Map(contract.operations.map((operation) => [operation.id, operation])),
    map: buildSiteMap(contract),
    render: createRender(templates),
    templates,
    samples: createSamples(contract, client.name),
    name: docs.name ?? contract.title,
    support: docs.support ?? contract.support,
    hasLogo: docs.logo !== undefined,
    hasReference: docs.reference ?? true,
    docsUrl,
  };
}
