import type { DocumentFacts } from "../facts/document-facts.js";
import type { Knowledge } from "./verdict.js";
/** What the schemas of error bodies say of codes that look like other things: numbers, and URIs of problem types. */
export declare function readKindsOfCodes({ operations, follow, }: DocumentFacts): Pick<Knowledge, "hasNumbers" | "hasUris">;
