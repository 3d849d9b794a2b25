import { type Block } from "./blocks.js";
import type { StatementGroup } from "./statement.js";
/** The statements of codes in a description, in its order. */
export declare function findStatements(blocks: readonly Block[]): readonly StatementGroup[];
