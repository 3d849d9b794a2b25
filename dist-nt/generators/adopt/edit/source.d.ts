import { type Document, type Pair, type YAMLMap } from "yaml";
/** The text of a file as its author wrote it, and the nodes in it with their places. */
export interface Source {
    readonly text: string;
    readonly document: Document;
    /** The line end of the file. */
    readonly lineEnd: "\n" | "\r\n";
    /** Spaces for each level. */
    readonly step: number;
    /** Whether it writes `'403'` rather than `"403"`. */
    readonly prefersSingleQuotes: boolean;
}
/** A node of the `yaml` package; JSON is YAML too. */
export type SourceNode = NonNullable<Document["contents"]>;
/** Parses a file so that it can be edited; whether it is valid is for the reader of the document to say. */
export declare function parseSource(text: string): Source;
/** The node at a path of keys, aliases followed; `undefined` where the text has none, as behind a merge key. */
export declare function findNode(source: Source, path: readonly string[]): SourceNode | undefined;
/** The pair of a map with a key, written as text or as a number. */
export declare function findPair(map: YAMLMap, key: string): Pair | undefined;
/** The key of a pair as text. */
export declare function toKey({ key }: Pair): string | undefined;
/** Where a node starts and where its text ends; nothing for nodes without text. */
export declare function rangeOf(node: unknown): readonly [start: number, end: number] | undefined;
/** The line and the column of an offset, from 1. */
export declare function toLineAndColumn(text: string, offset: number): {
    readonly line: number;
    readonly column: number;
};
