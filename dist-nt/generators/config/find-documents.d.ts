/** Folders that are searched for documents, besides the current one. */
export declare const usualFolders: readonly ["api", "docs", "openapi", "public", "schema", "spec", "specs", "src"];
/**
 * The documents of a folder and of the usual ones in it, as relative paths: files that name a version of
 * OpenAPI near their beginning, and those called `openapi`.
 */
export declare function findDocuments(folder: string): Promise<readonly string[]>;
