import type { Contract, DocumentedCode, Operation } from "../contract/contract.js";
/** A place where an operation documents a code. */
export interface CodeUse {
    readonly operation: Operation;
    readonly status: string;
    /** Of the body, if it is not JSON. */
    readonly mediaType: string | undefined;
    readonly documented: DocumentedCode;
}
/** The codes of an operation, each once, however many statuses it comes with. */
export declare function listCodeNames({ errors }: Operation): readonly string[];
/** The use that shows how a body with a code looks: one that is JSON, if there is any. */
export declare function pickShown(uses: readonly CodeUse[]): CodeUse | undefined;
/** Where each code occurs, in the order of the document. */
export declare function collectUses({ operations }: Contract): ReadonlyMap<string, readonly CodeUse[]>;
