type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type ToNumber<Text> = Text extends `${infer Status extends number}` ? Status : never;
/** 200 to 299. */
export type SuccessStatus = ToNumber<`2${Digit}${Digit}`>;
/** 300 to 399: a redirect that was not followed. */
export type RedirectionStatus = ToNumber<`3${Digit}${Digit}`>;
/** 400 to 499, those without a name too: HTTP takes them for 400 (RFC 9110 section 15). */
export type ClientErrorStatus = ToNumber<`4${Digit}${Digit}`>;
/** 500 to 599, those without a name too: HTTP takes them for 500 (RFC 9110 section 15). */
export type ServerErrorStatus = ToNumber<`5${Digit}${Digit}`>;
/** Every status that is no success: what a document calls `default`. Numbers from 600 on are none of HTTP's. */
export type ErrorStatus = RedirectionStatus | ClientErrorStatus | ServerErrorStatus;
/**
 * What is left of a range or of `default` without the statuses that the operation documents by themselves:
 * those are read by what the document says of them, so that codes of the range never come with one.
 */
export type RemainingStatus<Range extends SuccessStatus | ErrorStatus, Documented> = Exclude<Range, Documented>;
export {};
