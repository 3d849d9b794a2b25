import type { CodePaths } from "./code-path.js";
import type { ReadBody } from "./read-bodies.js";
/** Where the codes of an API are. */
export interface CodePlaces {
    /** In the order in which a client tries them. */
    readonly paths: CodePaths;
    /** For each operation whose codes a client would not find there, the places that it tries instead. */
    readonly ofOperations: ReadonlyMap<string, CodePaths>;
}
/**
 * Finds the places of the codes of an API. Each body shows the best of its own; those of most responses become
 * the places of the API. A body that has several decides which of them is tried first.
 *
 * @param known the places of the API, where these are set
 */
export declare function findCodePlaces(bodies: readonly ReadBody[], known?: CodePaths): CodePlaces;
