import type { Statement, StatementGroup } from "./prose/statement.js";
import { type Knowledge, type Scope, type Verdict } from "./verdict.js";
/** A name within a sentence. */
export declare function judgeMention(statement: Statement, { intro: sentence, headings }: StatementGroup, scope: Scope, known: Knowledge): Verdict;
/** Whether the words beside a name say that it is a header, a state or the like. */
export declare function isOfProperty(sentence: string, code: string, { vocabulary, codeFields }: Knowledge): boolean;
