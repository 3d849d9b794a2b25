import { followWithin } from "../openapi/follow-within.js";
import { createValueSamples } from "../samples/value-samples.js";
import { readShapes } from "../shapes/document-shapes.js";
import { collectHistory } from "./code-history.js";
import { collectUses } from "./code-uses.js";
import { writeCurl } from "./curl.js";
import { createRender } from "./html.js";
import { relateCodes } from "./related-codes.js";
import { createSampleRequests } from "./sample-request.js";
import { createSamples } from "./samples.js";
import { buildSiteMap } from "./site-map.js";
import { listTags } from "./tag-groups.js";
/** Gathers what the pages need. */
export function buildSite({ contract, document, api, templates }) {
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
