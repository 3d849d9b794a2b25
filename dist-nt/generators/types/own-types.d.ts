import type ts from "typescript";
import type { TypeNode } from "typescript";
/** As much of a compiler as it takes to make a type. */
export type Compiler = Pick<typeof ts, "factory" | "SyntaxKind">;
/**
 * Types that openapi-typescript does not have: files and bytes are `Blob`s rather than strings, as forms take them
 * and responses return them; objects without any property; a reference to a type alias.
 */
export declare function toOwnType(schema: unknown, { factory, SyntaxKind }: Compiler): TypeNode | undefined;
