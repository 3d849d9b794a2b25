import type { Judged } from "./judged.js";
/** The codes of an API are written alike: what is written otherwise and is not called a code is something else. */
export declare function keepStyle(judged: readonly Judged[]): readonly Judged[];
