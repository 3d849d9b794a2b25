import { type Line } from "./blocks.js";
import { type LeadingCodes } from "./leading-code.js";
/** Lines of a paragraph: each that begins with a code begins a statement, and others continue it. */
export declare function joinStatements(text: readonly Line[]): readonly {
    readonly lead?: LeadingCodes;
    readonly index: number;
}[];
