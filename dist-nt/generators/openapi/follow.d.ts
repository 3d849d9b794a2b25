import type { UserContext } from "@redocly/openapi-core";
import { Place } from "./place.js";
/** A node and its place; in a document of several files, its references are relative to that place. */
export interface Placed<T = Readonly<Record<string, unknown>>> {
    readonly node: T;
    readonly location: Place;
}
/** Follows a reference to a map; a map is returned as it is; `undefined` if the target is not a map. */
export type Follow = <T extends object = Readonly<Record<string, unknown>>>(node: unknown, location: Place) => Placed<T> | undefined;
/** A document, and how its references are followed. */
export interface FollowedDocument {
    readonly root: Readonly<Record<string, unknown>>;
    /** Of the root. */
    readonly location: Place;
    readonly follow: Follow;
}
/** Follows references as the engine has resolved them, from file to file. */
export declare function createFollow(resolve: UserContext["resolve"]): Follow;
/** The maps that a map holds; its own reference is followed, and that of each. */
export declare function followEach<T extends object = Readonly<Record<string, unknown>>>(holder: unknown, location: Place, follow: Follow): readonly (Placed<T> & {
    readonly key: string;
})[];
/** The components of a section, such as `responses`, each with its reference followed. */
export declare function followComponents<T extends object = Readonly<Record<string, unknown>>>({ root, location, follow }: FollowedDocument, section: string): readonly (Placed<T> & {
    readonly key: string;
})[];
