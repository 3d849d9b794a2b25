import { type Change } from "./change.js";
import type { ResponsePair } from "./pair-responses.js";
/** What has changed of the fields, headers and media types of an error, other than its codes. */
export declare function diffBody({ base, revision }: ResponsePair, operation: string): readonly Change[];
