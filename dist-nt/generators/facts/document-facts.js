import { defaultCodePath } from "../codes/code-path.js";
import { listCodes } from "../codes/listed-codes.js";
import { readOwnParts } from "../codes/part-settings.js";
import { findConfiguredParts } from "../expand/configured-parts.js";
import { createFollow } from "../openapi/follow.js";
import { Place } from "../openapi/place.js";
import { createBodySamples } from "../samples/body-samples.js";
import { createValueCheck } from "../samples/value-samples.js";
import { readCatalogFacts } from "./catalog-facts.js";
import { createCodeReader } from "./code-facts.js";
import { readHistoryFacts } from "./history-facts.js";
import { readOperationFacts } from "./operation-facts.js";
import { readSharedFacts } from "./shared-facts.js";
/** Reads the facts of a document whose root is being visited. */
export function readDocumentFacts(root, context, { origins, bodyParts }, history) {
    // Without the expansion, the places are not yet known.
    const unknown = {
        codePaths: [defaultCodePath],
        messagePaths: [],
        issuePlaces: [],
        failurePlaces: [],
        ofOperations: new Map(),
    };
    const parts = bodyParts.get(root) ?? { ...unknown, ...readOwnParts(root), ...findConfiguredParts(context) };
    const document = { root, location: Place.of(context.location), follow: createFollow(context.resolve) };
    return {
        ...readFacts(document, { parts, origins }),
        ...(history && { history: readHistoryFacts(history) }),
    };
}
/** Reads the facts of a document, given how its references are followed. */
export function readFacts(document, { parts, origins }) {
    const reader = createCodeReader(document.follow, origins);
    const shared = readSharedFacts(document);
    return {
        ...document,
        root: document.root,
        ...parts,
        catalog: readCatalogFacts(document),
        isMade: (schema) => listCodes(schema).some(({ code }) => origins.get(schema)?.(code)?.fromShorthand),
        shared,
        operations: readOperationFacts({ ...document, ...parts, reader, shared }),
        reader,
        samples: createBodySamples(document.follow),
        isValidInput: createValueCheck(document.follow, "request"),
    };
}
