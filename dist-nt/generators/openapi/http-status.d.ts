/** The name of an error status, range or `default`; `undefined` where it is not one. */
export declare function findStatusName(status: string): string | undefined;
/** The name of a success, a redirect or the range of either; `undefined` where it is not one. */
export declare function findSuccessName(status: string): string | undefined;
/** The range that holds a status: `"503"` gives `"5XX"`. */
export declare function toStatusRange(status: string): string;
/** The name of a status; of one that has none, that of its range, as HTTP has it understood (RFC 9110 section 15). */
export declare function nameStatus(status: string): string;
/**
 * Whether a response comes with a number that is documented under a status: the number itself, or a range or
 * `default` that holds it, unless something more exact is documented.
 *
 * @param documented every status of the operation
 */
export declare function holdsStatus(status: string, number: number, documented: readonly string[]): boolean;
/** The first status with which a response comes that is documented under the given one. */
export declare function pickStatus(status: string, documented: readonly string[]): number;
/** A status as the contract has it: OpenAPI writes ranges in upper case, documents do not always. */
export declare function toStatusKey(status: string): string;
/**
 * Why a key of `responses` is not a status; `undefined` where it is a status, a range such as `4XX`, or `default`.
 *
 * @param keys all keys beside it
 */
export declare function findStatusProblem(key: string, keys: readonly string[]): string | undefined;
/** Whether a response of this status is an error: 4xx, 5xx, their ranges, or `default`. */
export declare function isErrorStatus(status: string): boolean;
/** Whether a response of this status is a success by it: 2xx, or their range. */
export declare function isSuccessStatus(status: string): boolean;
