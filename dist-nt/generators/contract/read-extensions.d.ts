import { type OpenApiCatalogEntry, type OpenApiOperation } from "../openapi/openapi.js";
import type { Deviation, RetryAdvice } from "./contract.js";
/** `x-deviations` of an operation. */
export declare function readDeviations({ "x-deviations": entries }: OpenApiOperation): readonly Deviation[];
/** A word of `retry`. */
export declare function readRetry(value: unknown): RetryAdvice | undefined;
/** The fields of an entry of `x-error-catalog` that have the right shape. */
export declare function readCatalogEntry(entry: unknown): Partial<OpenApiCatalogEntry>;
