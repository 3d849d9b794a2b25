/**
 * The declarations of types that openapi-typescript makes, as a tree: as much of TypeScript's own as they need.
 * Kinds have the names of TypeScript's `SyntaxKind`.
 */
/** Something of TypeScript's that is not among these nodes: TypeScript itself has to print it. */
export class UnknownSyntaxError extends Error {
    constructor(what) {
        super(`not known of TypeScript: ${what}`);
        this.name = "UnknownSyntaxError";
    }
}
