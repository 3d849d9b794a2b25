import { type Block, type Lines } from "./blocks.js";
import { type Context } from "./context.js";
import type { LeadingCodes } from "./leading-code.js";
import type { Mention } from "./mentions.js";
import type { Statement, StatementForm, StatementGroup } from "./statement.js";
/** Statements with what is before them. */
export declare function toGroup(found: Pick<StatementGroup, "statements" | "lines" | "others">, { intro, introLines, headings }: Context, ownIntro?: string): StatementGroup;
/** A code within a sentence as a statement. */
export declare function toStatement({ sentence, ...mention }: Mention, lines: Lines, context: Context): Statement;
/** Where codes stand. */
interface Around {
    /** The blocks that go on about them. */
    readonly more: readonly Block[];
    readonly lines: Lines;
    readonly form: StatementForm;
    readonly context: Context;
}
/** The statements that begin with codes. */
export declare function toStatements(lead: LeadingCodes | undefined, { more, lines, form, context }: Around): readonly Statement[];
export {};
