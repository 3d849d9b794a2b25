/** A schema that lists codes. */
interface CodedSchema {
    readonly schema: object;
    readonly codes: readonly {
        readonly code: string;
    }[];
}
/**
 * Counts the codes of all responses. A list that many operations share is written once, but the output contains
 * it once for each operation.
 *
 * @returns takes each list at each response; throws `UnusableDocumentError` where they are too many
 */
export declare function createCodeLimit(): (list: CodedSchema) => void;
export {};
