import { type Limit } from "./not-carried.js";
/** What the client cannot do about parameters and bodies of requests. */
export declare const requestLimits: readonly Limit[];
