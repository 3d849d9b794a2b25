import type { OperationFact } from "../facts/operation-facts.js";
import type { Statement, StatementGroup } from "./prose/statement.js";
/** Finds the operations that a text about several of them names. */
export interface OperationNames {
    /** The operations that the row of a statement names, else the text before it, else the nearest heading that names any. */
    readonly find: (statement: Statement, group: StatementGroup) => readonly OperationFact[];
}
/** Names are the id, and method and path. */
export declare function createOperationNames(operations: readonly OperationFact[]): OperationNames;
