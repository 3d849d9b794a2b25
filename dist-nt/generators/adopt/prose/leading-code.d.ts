import { type Line } from "./blocks.js";
/** Codes at the beginning of a line, and what the line says of them. */
export interface LeadingCodes {
    readonly codes: readonly string[];
    /** Whether each is set apart from the text, as code or in bold. */
    readonly isMarked: boolean;
    /** A status that stands beside them. */
    readonly status?: string;
    /** Whether the word "error code", or the name of its property, stands before them. */
    readonly isLabelled: boolean;
    /** How they end: with a mark such as a dash, with the line, or within a sentence. */
    readonly end: "mark" | "line" | "text";
    /** What follows; for a code at the end, what is before it. */
    readonly rest: string;
    readonly isTrailing?: true;
}
/**
 * The codes that a line begins with: `KYC_REQUIRED` of "`KYC_REQUIRED`: the cardholder …", also behind a status or
 * the name of its property.
 */
export declare function findLeadingCodes(line: Line): LeadingCodes | undefined;
/** A code that a line ends with: `CARD_FROZEN` of "The card is frozen (`CARD_FROZEN`)". */
export declare function findTrailingCodes(line: Line): LeadingCodes | undefined;
