import type { Statement, StatementGroup } from "./prose/statement.js";
import type { Topic } from "./prose/topics.js";
import type { Knowledge, Scope } from "./verdict.js";
/** Why none of the names of a group is a code; `undefined` where they may be. */
export declare function findObjection({ statements }: StatementGroup, topic: Topic, scope: Scope, { vocabulary, certain }: Knowledge): string | undefined;
/** Why a name is no code, wherever it stands; `undefined` where it may be one. */
export declare function findGeneralObjection({ code, isLabelled }: Statement, { statements }: StatementGroup, { vocabulary, certain, codeFields, hasUris }: Knowledge): string | undefined;
/** Whether a name says no more than a status does. */
export declare function isStatusName(code: string): boolean;
/** Whether a name is written as hardly anything but codes are. */
export declare function isTellingCode(code: string): boolean;
