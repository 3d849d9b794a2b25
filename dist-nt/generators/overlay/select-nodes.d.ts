/** Names and indices that lead from the root of a document to a node. */
export type Path = readonly (string | number)[];
/** A query that is no JSONPath, or takes too long. Its message continues a sentence about the query. */
export declare class QueryError extends Error {
    readonly name = "QueryError";
}
/** Selects nodes of a document by a JSONPath expression (RFC 9535); each node once, in the order of the document. */
export type SelectNodes = (document: unknown, query: string) => readonly Path[];
/** @returns a function that throws `QueryError`, in the end also when all queries together take too long */
export declare function createSelection(): SelectNodes;
/** A path as a normalized path of JSONPath, in the shorter form where a name allows it. */
export declare function formatPath(path: Path): string;
