import type { ReadBody } from "./read-bodies.js";
/** How a part of bodies is found. */
export interface PlaceFinder<Place> {
    /** The places of several bodies, in the order in which a client tries them. */
    readonly find: (bodies: readonly ReadBody[]) => readonly Place[];
    /** Every place where a body may have the part. */
    readonly list: (body: ReadBody) => readonly Place[];
    /** The same for places that are the same. */
    readonly toKey: (place: Place) => string;
}
/**
 * For each operation with bodies that have a part, but at none of the places of the API: those places, then the
 * places of these bodies.
 */
export declare function findOwnPlaces<Place>(bodies: readonly ReadBody[], places: readonly Place[], { find, list, toKey }: PlaceFinder<Place>): ReadonlyMap<string, readonly Place[]>;
