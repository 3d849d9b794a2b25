import type { FailurePlace } from "./contract.js";
/** When a success refuses, in a sentence of Markdown; without places, that it may. */
export declare function describeFailures(places: readonly FailurePlace[]): string;
