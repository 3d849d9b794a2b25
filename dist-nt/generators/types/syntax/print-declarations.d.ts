import { type Statement } from "./nodes.js";
/**
 * Declarations as TypeScript's printer writes them, byte for byte. Every name, literal and comment is encoded or
 * checked here, so that none of a document's text can become code.
 *
 * @throws {UnknownSyntaxError} for what TypeScript itself has to print
 */
export declare function printDeclarations(statements: readonly Statement[]): string;
