import type { UserContext } from "@redocly/openapi-core";
import { isRecord, isReference } from "./openapi.js";
import { Place } from "./place.js";

/** A node and its place; in a document of several files, its references are relative to that place. */
export interface Placed<T = Readonly<Record<string, unknown>>> {
  readonly node: T;
  readonly location: Place;
}

/** Follows a reference to a map; a map is returned as it is; `undefined` if the target is not a map. */

export type Follow = <T extends object = Readonly<Record<string, unknown>>>(
  node: unknown,
  location: Place,
) => Placed<T> | undefined;

/** A document, and how its references are followed. */
export interface FollowedDocument {
  readonly root: Readonly<Record<string, unknown>>;
  /** Of the root. */
  readonly location: Place;
  readonly follow: Follow;
}

/** Follows references as the engine has resolved them, from file to file. */
export function createFollow(resolve: UserContext["resolve"]): Follow {
  return <T extends object>(node: unknown, location: Place) => {
    if (!isReference(node)) return isRecord(node) ? ({ node, location } as Placed<T>) : undefined;
    const target = resolve<object>(node, location.source.absoluteRef);
    if (!isRecord(target.node) || !target.location) return undefined;
    return { node: target.node as T, location: Place.of(target.location) };
  };
}

/** The maps that a map holds; its own reference is followed, and that of each. */
export function followEach<T extends object = Readonly<Record<string, unknown>>>(
  holder: unknown,
  location: Place,
  follow: Follow,
): readonly (Placed<T> & { readonly key: string })[] {
  const map = follow(holder, location);
  return Object.entries(map?.node ?? {}).flatMap(([key, value]) => {
    const placed = follow<T>(value, (map?.location ?? location).child(key));
    return placed ? [{ key, ...placed }] : [];
  });
}

/** The components of a section, such as `responses`, each with its reference followed. */
export function followComponents<T extends object = Readonly<Record<string, unknown>>>(
  { root, location, follow }: FollowedDocument,
  section: string,
): readonly (Placed<T> & { readonly key: string })[] {
  const components = follow(root.components, location.child("components"));
  return components
    ? followEach<T>(components.node[section], components.location.child(section), follow)
    : [];
}
