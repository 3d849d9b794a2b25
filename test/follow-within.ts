import type { Source } from "@redocly/openapi-core";
import { createTargetFinder } from "../generators/openapi/find-target.js";
import type { Follow, FollowedDocument } from "../generators/openapi/follow.js";
import { isRecord, isReference } from "../generators/openapi/openapi.js";
import { Place } from "../generators/openapi/place.js";

/** References that lead to references, at most. */
const maxHops = 20;

/** A document of one file that no engine has read, with its references followed. */
export function followWithin(document: object): FollowedDocument {
  const location = Place.of({
    source: { absoluteRef: "/openapi.yaml" } as Source,
    pointer: "#/",
  });
  const find = createTargetFinder(document, () => false);
  const follow = (node: unknown, at: Place) => {
    let target = { node, location: at };
    for (let hops = 0; isReference(target.node) && hops < maxHops; hops++) {
      const found = find(target.node.$ref);
      target = { node: found?.node, location: location.child(found?.path ?? []) };
    }
    return isRecord(target.node) && !isReference(target.node) ? target : undefined;
  };
  return { root: document as FollowedDocument["root"], location, follow: follow as Follow };
}
