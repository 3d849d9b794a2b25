import { type Block } from "./blocks.js";
import type { StatementGroup } from "./statement.js";
type Table = Extract<Block, {
    kind: "table";
}>;
/** The codes of a table: those of the column that has codes, with what stands beside them. */
export declare function readTable(table: Table, status: string | undefined): readonly (Pick<StatementGroup, "statements" | "others"> & {
    readonly head: string;
})[];
export {};
