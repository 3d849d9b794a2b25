import type { StatementGroup } from "./prose/statement.js";
import { type Knowledge, type Scope, type Verdict } from "./verdict.js";
/** Judges the names of a group together: where a list holds values of something else, none of them is a code. */
export declare function judgeGroup(group: StatementGroup, scope: Scope, knowledge: Knowledge): readonly Verdict[];
