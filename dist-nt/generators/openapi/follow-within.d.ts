import type { FollowedDocument } from "./follow.js";
/** A document whose references all lead to places within it, with its references followed. */
export declare function followWithin(document: object): FollowedDocument;
