import type { Contract, Operation, RetryAdvice } from "../../contract/contract.js";
import { type Html } from "../html.js";
import type { SampleView, ViewSources } from "./sources.js";
export interface RetryView {
    readonly name: RetryAdvice;
    readonly label: string;
    readonly sentence: string;
}
/** The badge and the sentence of retry advice; `null` where the document gives none. */
export declare function viewRetry(retry: RetryAdvice | undefined): RetryView | null;
/** The badge and the sentence that say whether an operation may be repeated. */
export declare function viewReplay({ replay, replayKey }: Operation): {
    name: string;
    label: string;
    sentence: string;
};
/** A link to an operation by its id. */
export interface LinkView {
    readonly text: string;
    readonly href: string;
}
/** Links to operations by their ids; ids without a page are left out. */
export declare function viewOperationLinks(ids: readonly string[], { links }: ViewSources): readonly LinkView[];
/**
 * A body as JSON; `null` where there is none.
 *
 * @param mediaType of the body, if it is not JSON
 */
export declare function viewBody(body: unknown, mediaType: string | undefined): SampleView | null;
/** A command for a shell. */
export declare function viewShell(text: string): SampleView;
/** A listing in TypeScript. */
export declare function viewTypeScript(text: string): SampleView;
/** Document text as Markdown; `null` where it is missing or blank. */
export declare function viewText(text: string | undefined, { markdown }: ViewSources): Html | null;
/** What a page says where it would list codes; `null` where the document has some. */
export declare function viewMissingCodes({ catalog, codePlaces }: Contract): MissingCodesView | null;
/** Of a document without codes: where its error bodies have them all the same. */
export interface MissingCodesView {
    readonly places: readonly string[];
}
/** `1 code`, `2 codes`. */
export declare function countNoun(count: number, noun: string, nouns?: string): string;
