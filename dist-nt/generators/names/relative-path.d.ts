/** A file as seen from a folder, with `/` between the parts; a file of another host stays a URL. */
export declare function toRelativePath(folder: string, file: string): string;
/** Whether a path is a folder or inside it. Compares texts, so follow symbolic links before. */
export declare function isInside(folder: string, path: string): boolean;
/** Whether a path below a folder, or a folder on the way to it, has a name that starts with a dot, as `.git` has. */
export declare function isHidden(folder: string, path: string): boolean;
