import type { Document, UserContext } from "@redocly/openapi-core";
import type { FoundParts } from "../codes/body-parts.js";
import type { ExpansionRecord } from "../expand/expand-errors.js";
import { type FollowedDocument } from "../openapi/follow.js";
import type { OpenApiDocument, OpenApiSchema } from "../openapi/openapi.js";
import { type BodySamples } from "../samples/body-samples.js";
import { type IsValidValue } from "../samples/value-samples.js";
import { type CatalogFact } from "./catalog-facts.js";
import { type CodeReader } from "./code-facts.js";
import { type HistoryFact } from "./history-facts.js";
import { type OperationFact } from "./operation-facts.js";
import { type SharedFact } from "./shared-facts.js";
/**
 * The one reading of an expanded document: everything it declares about errors, with places. Rules check these
 * facts, also of a document that has not been mended; the contract is the facts without places.
 */
export interface DocumentFacts extends FollowedDocument, FoundParts {
    readonly root: OpenApiDocument & Readonly<Record<string, unknown>>;
    /** `undefined` where the document has no catalog. */
    readonly catalog: ReadonlyMap<string, CatalogFact> | undefined;
    /** Whether the expansion made a schema of codes. */
    readonly isMade: (schema: OpenApiSchema) => boolean;
    readonly shared: readonly SharedFact[];
    /** Those of `paths`. */
    readonly operations: readonly OperationFact[];
    readonly reader: CodeReader;
    /** What its releases have changed; `undefined` where no history is kept, or known. */
    readonly history?: HistoryFact | undefined;
    /** Sample bodies of its errors. */
    readonly samples: BodySamples;
    /** Whether a value of a request is valid by its schema. */
    readonly isValidInput: IsValidValue;
}
/** Reads the facts of a document whose root is being visited. */
export declare function readDocumentFacts(root: Readonly<Record<string, unknown>>, context: UserContext, { origins, bodyParts }: ExpansionRecord, history?: Document): DocumentFacts;
/** Reads the facts of a document, given how its references are followed. */
export declare function readFacts(document: FollowedDocument, { parts, origins }: {
    readonly parts: FoundParts;
    readonly origins: ExpansionRecord["origins"];
}): DocumentFacts;
