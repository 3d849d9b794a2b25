import type { ApiConfig } from "../../generators/config/config.js";
import type { Contract } from "../../generators/contract/contract.js";
import type { WritePlan } from "../../generators/io/write-files.js";
/** What is printed of an API after its output was written: plain data, which is kept for the next run. */
export interface Report {
    readonly name: string;
    /** As they are printed. */
    readonly diagnostics: readonly string[];
    /** Such as `77 operations, 58 codes in 170 pairs of operation and code`. */
    readonly counts: string;
    /** Where the codes sit. */
    readonly places: string;
    /** The output folder, as people name it from where they are. */
    readonly output: string;
    readonly written: number;
    readonly unchanged: number;
    readonly removed: number;
    /** Whether the client is known to compile. */
    readonly compiles: boolean;
}
/**
 * What there is to say of a run.
 *
 * @param folder absolute path of the folder that people are in
 */
export declare function buildReport({ name, output }: ApiConfig, contract: Contract, { changed, unchanged, orphans }: WritePlan, known: Pick<Report, "diagnostics" | "compiles">, folder: string): Report;
/** What the same run would come to if it ran again: nothing would change. */
export declare function toUnchanged(report: Report): Report;
/** The last lines of a run. */
export declare function formatSummary({ name, counts, places, output, written, unchanged, removed, compiles }: Report, tookMs: number): string;
/** What there is to say of a client that was compiled. */
export declare function formatVerdict({ name }: Pick<Report, "name">): string;
/** The differences that `--check` found, and what to do about them. */
export declare function formatDrift({ name, output }: ApiConfig, { changed, orphans, unchanged }: WritePlan, folder: string): string;
/** `1 error`, `2 errors`. */
export declare function count(number: number, one: string, many?: string): string;
/** A folder as people name it from where they are. */
export declare function toShown(output: string, folder: string): string;
