import type { RefusalMark } from "../contract/contract.js";
import { type Code } from "./code.js";
/** A type to which the refusals of a success can be assigned, and its data cannot. */
export declare function toRefusalType({ at, values }: RefusalMark): Code;
