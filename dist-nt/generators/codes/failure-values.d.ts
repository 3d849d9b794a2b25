import type { FailurePlace, Scalar } from "./body-parts.js";
/** Whether a body says that the API refuses, as the client reads it. */
export declare function isRefusal(body: unknown, places: readonly FailurePlace[]): boolean;
/** Whether the API refuses by a value at a place. */
export declare function isRefusing({ equals, not }: FailurePlace, value: Scalar): boolean;
