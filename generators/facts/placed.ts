import type { Location, UserContext } from "@redocly/openapi-core";
import { isRecord, isReference } from "../openapi/openapi.js";

/** A node and where it stands. */
export interface Placed<T> {
  readonly node: T;
  readonly location: Location;
}

/** A node with its reference followed, from the file that it stands in; `undefined` where that leads to no map. */
export function follow(
  node: unknown,
  location: Location,
  resolve: UserContext["resolve"],
): Placed<Readonly<Record<string, unknown>>> | undefined {
  if (!isReference(node)) return isRecord(node) ? { node, location } : undefined;
  const resolved = resolve<object>(node, location.source.absoluteRef);
  return isRecord(resolved.node) && resolved.location
    ? { node: resolved.node, location: resolved.location }
    : undefined;
}

/** The maps that a map holds, each with its reference followed. */
export function followEach(
  holder: unknown,
  location: Location,
  resolve: UserContext["resolve"],
): readonly (Placed<Readonly<Record<string, unknown>>> & { readonly key: string })[] {
  if (!isRecord(holder)) return [];
  return Object.entries(holder).flatMap(([key, value]) => {
    const placed = follow(value, location.child([key]), resolve);
    return placed ? [{ key, ...placed }] : [];
  });
}
