import type { LocationObject } from "@redocly/openapi-core";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { Contract, Location } from "./contract.js";
/**
 * Builds the contract of a document: its facts without their places.
 *
 * @param locate the place of a code as the contract has it, its file relative to the folder of the document
 */
export declare function buildContract(facts: DocumentFacts, locate: (place: LocationObject) => Location): Contract;
