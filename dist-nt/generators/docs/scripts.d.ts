import { type OutputFile } from "../io/output.js";
/** A script of somebody else's that the site loads. */
export interface Library {
    /** Name of the file on the site. */
    readonly file: string;
    /** A classic script, since browsers load no modules from a plain folder. */
    readonly text: string;
    /** Its licence, which travels with every copy. */
    readonly licence: string;
}
/** A library as the site serves it: without comments, which are the larger part of it, but with its licence. */
export declare function copyLibrary({ file, text, licence }: Library): OutputFile;
