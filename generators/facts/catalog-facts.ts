import type { FollowedDocument } from "../openapi/follow.js";
import { isRecord } from "../openapi/openapi.js";
import type { Place } from "../openapi/place.js";

/** An entry of `x-error-catalog`. */
export interface CatalogFact {
  readonly code: string;
  /** As written; `errors/invalid-extension` checks its shape. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly location: Place;
}

/** The entries of the catalog by code; `undefined` where the document has none. */
export function readCatalogFacts({
  root,
  location,
  follow,
}: FollowedDocument): ReadonlyMap<string, CatalogFact> | undefined {
  const catalog = follow(root["x-error-catalog"], location.child("x-error-catalog"));
  if (!catalog) return undefined;
  const entries = Object.entries(catalog.node).flatMap(([code, entry]): [string, CatalogFact][] =>
    isRecord(entry) ? [[code, { code, entry, location: catalog.location.child(code) }]] : [],
  );
  return new Map(entries);
}
