import type { Finding } from "./finding.js";
/** A file of fingerprints, one a line; what follows a `#` is a comment. */
export interface IgnoreFile {
    readonly fingerprints: ReadonlySet<string>;
    /** The first line that is none, counted from 1; `undefined` where all are. */
    readonly faultyLine?: number;
}
/** Parses the text of an ignore file. */
export declare function parseIgnoreFile(text: string): IgnoreFile;
/** Findings without those that are ignored. */
export declare function leaveOutIgnored(findings: readonly Finding[], { fingerprints }: IgnoreFile): {
    readonly kept: readonly Finding[];
    readonly ignored: number;
    readonly unused: readonly string[];
};
