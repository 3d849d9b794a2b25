/**
 * The folder that references of a document may lead anywhere in where no `redocly.yaml` says more: the nearest one,
 * from that of the document upwards, that is the root of a repository; `undefined` where there is none.
 *
 * @param folder absolute path
 */
export declare function findRepository(folder: string): string | undefined;
