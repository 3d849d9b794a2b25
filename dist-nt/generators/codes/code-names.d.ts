/**
 * How likely a property of an error body is to hold its code, by its name alone: 4 names nothing else
 * (`errorCode`), 3 says what went wrong (`reason`), 2 sorts errors or other things (`type`), 1 is mostly text
 * for people or a state (`title`), 0 names something else.
 */
export type NameRank = 0 | 1 | 2 | 3 | 4;
/** The rank of a property's name. */
export declare function rankName(name: string): NameRank;
/** Whether an object or list of an error body may hold the code, or only something that the error is about. */
export declare function isErrorContainer(name: string): boolean;
/** Whether a name says that something is about an error, as `lastError` does. */
export declare function hasErrorWord(name: string): boolean;
/** `tppMessages`, `tpp_messages` and `TPP-Messages` give `tpp`, `messages`. */
export declare function toWords(name: string): readonly string[];
