import { type Identifier } from "./code.js";
/** What a module of the generated client exports under a name. */
export interface ModuleSymbol {
    readonly name: Identifier;
    /** The module, as an import in `client/src` writes it: `./runtime/call.js`. */
    readonly from: string;
    /** Nothing of it is left at run time. */
    readonly isType: boolean;
}
/** What a module exports under the given names. */
export declare function symbolsOf<Name extends string>(from: string, names: Readonly<Record<Name, "value" | "type">>): Readonly<Record<Name, ModuleSymbol>>;
/** The name of a symbol in a file, which imports it from then on. */
export type Use = (symbol: ModuleSymbol, as?: Identifier) => Identifier;
