import type { LocationObject } from "@redocly/openapi-core";
import { type CodeExample } from "../codes/code-meaning.js";
import type { CodeFact, CodeList } from "../facts/code-facts.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { ResponseFact } from "../facts/operation-facts.js";
import type { DocumentedCode, Location } from "./contract.js";
/** A response, and what its samples say besides the code. */
export interface CodedResponse extends ResponseFact {
    /** Places of the text for people. */
    readonly messagePaths: readonly (readonly string[])[];
    /** Every status of the operation. */
    readonly statuses: readonly string[];
}
/** Builds the codes of a response; `genericCode` is the one that says no more than its status. */
export type BuildCodes = (response: CodedResponse, genericCode: string | undefined) => readonly DocumentedCode[];
/** What a document says of a code of a response. */
export type DescribeCode = (response: Pick<ResponseFact, "response" | "location">, fact: CodeFact) => Pick<DocumentedCode, "meaning" | "fix" | "retry" | "trigger"> & {
    readonly examples: readonly CodeExample[];
};
/** @param sharedTexts texts that describe several codes, so that they are the meaning of none */
export declare function createCodeDescriber({ catalog, follow }: DocumentFacts, sharedTexts: ReadonlySet<string>): DescribeCode;
/** @param sharedTexts texts that describe several codes, so that they are the meaning of none */
export declare function createCodeBuilder(facts: DocumentFacts, sharedTexts: ReadonlySet<string>, locate: (place: LocationObject) => Location): BuildCodes;
/** Texts that describe several codes. */
export declare function findSharedTexts(lists: Iterable<CodeList>): ReadonlySet<string>;
