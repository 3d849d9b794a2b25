import type { ResponseSurface } from "../contract/surface.js";
import type { Change } from "./change.js";
import type { ResponsePair } from "./pair-responses.js";
/** Whether a response may have codes that it does not list. */
export declare function isOpen(response: ResponseSurface): boolean;
/** Whether the codes of a response are to be compared one by one: both versions list some. */
export declare function listsBoth({ base, revision }: ResponsePair): boolean;
/** How the codes of a response come, rather than which there are: their place and type, and whether others may come. */
export declare function diffCodeList(pair: ResponsePair, operation: string): readonly Change[];
/** The pointers to a field and to all that it is in: `/error` and `/error/code`. */
export declare function listWay(pointer: string): readonly string[];
/** The codes of a response in a message. */
export declare function formatCodes({ codes }: ResponseSurface): string;
