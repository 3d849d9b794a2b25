import type { FoundParts } from "../codes/body-parts.js";
import type { PartSettings } from "../codes/part-settings.js";
import type { FollowedDocument } from "../openapi/follow.js";
import type { FoundOperation } from "../openapi/operations.js";
/**
 * The places of the parts of a document's error bodies: those that are set, else those that the schemas show.
 *
 * @param operations those of its paths, before they are expanded
 * @param isStrict whether the rules are to say where a body does not follow what is set
 */
export declare function findBodyParts(document: FollowedDocument, operations: readonly FoundOperation[], settings: PartSettings, isStrict: boolean): FoundParts;
