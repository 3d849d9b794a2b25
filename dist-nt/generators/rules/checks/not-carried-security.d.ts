import { type Limit } from "./not-carried.js";
/** What the client cannot do about credentials and servers. */
export declare const securityLimits: readonly Limit[];
