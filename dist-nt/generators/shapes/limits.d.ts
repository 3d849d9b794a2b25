import type { RawSchema } from "./raw-schema.js";
import type { Limits } from "./shape.js";
/** The limits that schemas set together; of two limits of one kind the first counts. */
export declare function readLimits(nodes: readonly RawSchema[]): Limits;
