import { type ModuleSymbol } from "./module-symbol.js";
/** Entries of the generated package. */
export type Entry = "index" | "errors" | "testing" | "testing-contract" | "testing-msw";
/** What the runtime exports, and which entries of the package export it again. */
export interface RuntimeSymbol extends ModuleSymbol {
    readonly entries: readonly Entry[];
}
/** Exports of a module of the runtime, which the entries export again. */
export declare function exportsOf<Name extends string>(from: string, entries: readonly Entry[], names: Readonly<Record<Name, "value" | "type">>): Readonly<Record<Name, RuntimeSymbol>>;
/** A value; the compiler refuses one that its module no longer exports. */
export declare const value: <_Exported>() => "value";
/** A type; the compiler refuses one that its module no longer exports. */
export declare const type: <_Exported>() => "type";
