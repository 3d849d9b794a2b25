import type { Statement, StatementGroup } from "./prose/statement.js";
import type { Text } from "./texts.js";
import type { Verdict } from "./verdict.js";
/** A description, with the statements in it. */
export interface ReadText extends Text {
    readonly groups: readonly StatementGroup[];
}
/** A statement with the judgement on it. */
export interface Judged {
    readonly text: ReadText;
    readonly group: StatementGroup;
    readonly index: number;
    readonly statement: Statement;
    readonly verdict: Verdict;
}
