import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import type { FakeVariations } from "../runtime/fake-entries.js";
import type { Variations } from "../samples/variations.js";
/** `fakes.ts`: a response for every operation, status and code, and the types of those that are data. */
export declare function emitFakes(contract: Contract, document: OpenApiDocument): OutputFile;
/** The places by how their values may differ. */
export declare function groupVariations(variations: Variations): FakeVariations;
