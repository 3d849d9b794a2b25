import { type OutputFile } from "../io/output.js";
import { type Code, type Comment, type Identifier } from "./code.js";
import type { ModuleSymbol, Use } from "./module-symbol.js";
/** A member of an interface. */
export interface Member {
    readonly name: Code;
    readonly type: Code;
    readonly docs?: Comment;
    readonly optional?: boolean;
}
/** A parameter of a function. */
export interface Parameter {
    readonly name: Identifier;
    readonly type: Code;
    readonly initializer?: Code;
    readonly optional?: boolean;
}
/**
 * A file of the client's sources.
 *
 * @param path such as `client/src/auth.ts`
 * @param emit gives the statements; the imports before them are of what it has used, and nothing else
 */
export declare function emitFile(path: string, emit: (use: Use) => readonly Code[]): OutputFile;
/** `export { … } from "…"` of what other modules export. */
export declare function emitReexports(symbols: readonly ModuleSymbol[]): readonly Code[];
/** `export interface … { … }` with documented, readonly members. */
export declare function emitInterface(name: Code, members: readonly Member[], docs?: Comment, base?: Code): Code;
/** `{ … }` as a type, with documented, readonly members. */
export declare function emitTypeLiteral(members: readonly Member[]): Code;
/** `export type … = …`. */
export declare function emitTypeAlias(name: Code, type: Code, docs?: Comment): Code;
/** `export const …: … = …`. */
export declare function emitConst(name: Identifier, value: Code, { type, docs }: {
    readonly type: Code;
    readonly docs?: Comment;
}): Code;
/** What is written of a function before its body. */
export interface Signature {
    readonly parameters: readonly Parameter[];
    readonly returns: Code;
    readonly docs?: Comment;
    readonly typeParameters?: readonly Code[];
}
/** `export function …(…): … { … }`, after its overloads, if it has any. */
export declare function emitFunction(name: Identifier, { body, overloads, ...own }: Signature & {
    readonly body: Code;
    readonly overloads?: readonly Signature[];
}): Code;
/** A whole file: the mark, then the statements, with a blank line before and after what is no import or re-export. */
export declare function printSourceFile(statements: readonly Code[]): string;
