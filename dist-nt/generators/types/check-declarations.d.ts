import type ts from "typescript";
type Compiler = Pick<typeof ts, "SyntaxKind" | "forEachChild" | "getSyntheticLeadingComments">;
/**
 * Holds that statements declare types and do nothing else, before TypeScript prints them: interfaces and type
 * aliases, each name an identifier, a string or a number, no comment that ends before its end. Its printer
 * writes names and comments as they are, so that text of a document in one of them would become code.
 *
 * @throws {Error} our fault, whatever the document is
 */
export declare function checkDeclarations(compiler: Compiler, statements: readonly ts.Node[]): void;
export {};
