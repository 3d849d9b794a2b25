import { type CodedResponse, type DescribedCode } from "./coded-response.js";
import type { RefusableSuccess } from "./find-refusable.js";
import type { MakeSample } from "./sample-body.js";
/** What the response of a success with codes is made from. */
export interface RefusalParts extends RefusableSuccess {
    /** Names the schemas: `PostMessageRefusal`. */
    readonly name: string;
    /** The operation, for descriptions: `` `post-message` ``. */
    readonly owner: string;
    readonly status: string;
    readonly codes: readonly DescribedCode[];
    /** Property names that lead from the body to the code. */
    readonly codePath: readonly string[];
    /** How the file of the response references a schema of the root document. */
    readonly referenceSchema: (name: string) => string;
    readonly makeSample: MakeSample;
}
/**
 * Expands the codes of a success into plain OpenAPI: its body is the data as before, or one of the refusals,
 * which have a schema of their own.
 */
export declare function buildRefusal(parts: RefusalParts): CodedResponse;
