import type { BodyParts } from "./body-parts.js";
import type { ReadBody } from "./read-bodies.js";
/**
 * The places of the text for people, in the order in which a client tries them: the two best of each body, so
 * that a short text stands in where the long one is optional (RFC 9457 section 3.1: `detail`, else `title`).
 */
export declare function findMessagePaths(bodies: readonly ReadBody[], codePaths: BodyParts["codePaths"]): BodyParts["messagePaths"];
/**
 * Adds the places of faults that have the name of a text: a body may have one there instead, also where the document
 * does not say so, as FastAPI does with `detail`.
 */
export declare function addTextsOfIssues(paths: BodyParts["messagePaths"], issuePlaces: BodyParts["issuePlaces"]): BodyParts["messagePaths"];
/** The places where a body may have a text for people, the best first. */
export declare function listMessagePaths(body: ReadBody, codePaths: BodyParts["codePaths"]): BodyParts["messagePaths"];
