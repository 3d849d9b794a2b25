import type { Vocabulary } from "./vocabulary.js";
/** How sure it is that a name in prose is an error code. */
export type Confidence = "high" | "medium";
/** Whether a name is a code, and why. */
export type Verdict = {
    readonly isCode: true;
    readonly confidence: Confidence;
    readonly reasons: readonly string[];
} | {
    readonly isCode: false;
    readonly reason: string;
};
/** What is known of an API beside the text. */
export interface Knowledge {
    readonly vocabulary: Vocabulary;
    /** Names of the properties that hold codes. */
    readonly codeFields: ReadonlySet<string>;
    /** Those with what else an error body may hold them in: for texts that are about an error anyway. */
    readonly errorFields: ReadonlySet<string>;
    /** Codes that are certain from other places. */
    readonly certain: ReadonlySet<string>;
    /** Whether error bodies hold numbers where their code is, or URIs. */
    readonly hasNumbers: boolean;
    readonly hasUris: boolean;
}
/** What the text describes: an error response, an operation, or the API as a whole. */
export type Scope = "response" | "operation" | "api";
/** A verdict that a name is no code. */
export declare function no(reason: string): Verdict;
/** A verdict that a name is a code. */
export declare function yes(confidence: Confidence, ...reasons: readonly string[]): Verdict;
/** What a text describes, for people. */
export declare const scopeNames: Readonly<Record<Scope, string>>;
