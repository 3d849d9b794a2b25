import type { Operation } from "../contract/contract.js";
import { type Code } from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
import type { OperationNames } from "../emit/operation-names.js";
/** What a call asks for: a media type, or bytes as a stream. */
export interface Wish {
    readonly accept?: string;
    readonly stream?: boolean;
}
/** The media types that a call can choose between; empty where there is no choice. */
export declare function listChoices({ successes }: Operation): readonly string[];
/** What a call can ask for that gives data of another type than a call that asks for nothing. */
export declare function listWishes(operation: Operation, use: Use): readonly Wish[];
/** The type of the data, whatever the status. */
export declare function toDataType(operation: Operation, use: Use, wish?: Wish): Code;
/** The type of the result: with several successes, the status tells the data apart. */
export declare function toResultType(operation: Operation, { data, error }: Pick<OperationNames, "data" | "error">, use: Use, wish?: Wish): Code;
