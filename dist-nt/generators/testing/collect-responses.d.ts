import type { Contract } from "../contract/contract.js";
import { type OpenApiDocument } from "../openapi/openapi.js";
import type { DocumentedResponses } from "../runtime/documented-responses.js";
/** What a document says of all responses, as far as they are checked: their statuses, codes, headers and bodies. */
export declare function collectResponses(contract: Contract, document: OpenApiDocument): DocumentedResponses;
