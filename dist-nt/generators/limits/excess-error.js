/** A file that exceeds a limit. */
export class ExcessError extends Error {
    name = "ExcessError";
    source;
    /** Path of names and indices to the part that exceeds the limit. */
    path;
    constructor(reason, source, path) {
        super(reason);
        this.source = source;
        this.path = path;
    }
}
