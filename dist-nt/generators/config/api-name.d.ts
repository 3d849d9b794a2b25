/**
 * A name for the API of a document that nobody has named: that of its file, else of the nearest folder, else its
 * title, whichever first says something; with the versions in its path.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @param root absolute path of the document
 * @param title of the API, where it is known
 */
export declare function toApiName(folder: string, root: string, title?: string): string;
