import type { FollowedDocument } from "../openapi/follow.js";
import type { Place } from "../openapi/place.js";
/** An entry of `x-error-catalog`. */
export interface CatalogFact {
    readonly code: string;
    /** As written; `errors/invalid-extension` checks its shape. */
    readonly entry: Readonly<Record<string, unknown>>;
    readonly location: Place;
}
/** The entries of the catalog by code; `undefined` where the document has none. */
export declare function readCatalogFacts({ root, location, follow, }: FollowedDocument): ReadonlyMap<string, CatalogFact> | undefined;
