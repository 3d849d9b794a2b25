import type { Parameter } from "../contract/contract.js";
type Pair = readonly [name: string, value: string];
/** A value as a parameter carries it, in as many parts as its style writes; encoded where it is part of a URL. */
export declare function writeParameter(parameter: Parameter, value: unknown): readonly Pair[];
/** Text in a part of a URL. */
export declare function encodePart(text: string): string;
export {};
