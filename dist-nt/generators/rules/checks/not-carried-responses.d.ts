import { type Limit } from "./not-carried.js";
/** What the client cannot do about responses. */
export declare const responseLimits: readonly Limit[];
