import { JSONPathEnvironment, type JSONPathQuery } from "json-p3";
/** Takes note of work; throws once it is too much. */
export type Spend = (amount: number) => void;
/**
 * An environment for JSONPath (RFC 9535) that takes note of the work of each query: one can take quadratic or
 * exponential time. Patterns of `match` and `search` run in linear time.
 */
export declare function createEnvironment(spend: Spend): JSONPathEnvironment;
/** Makes each part of a query take note of its work, in place. */
export declare function meterQuery({ segments }: JSONPathQuery, spend: Spend): void;
