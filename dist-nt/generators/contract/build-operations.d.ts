import type { LocationObject } from "@redocly/openapi-core";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { SecurityReader } from "./build-security.js";
import type { CodePlace, Location, Norm, Operation } from "./contract.js";
/** All operations of a document's paths, in its order, and the places of their codes. */
export declare function buildOperations(facts: DocumentFacts, norms: readonly Norm[], security: SecurityReader, locate: (place: LocationObject) => Location): {
    readonly operations: readonly Operation[];
    readonly codePlaces: readonly CodePlace[];
};
