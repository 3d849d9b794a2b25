import { symbolsOf } from "./module-symbol.js";
/** Exports of a module of the runtime, which the entries export again. */
export function exportsOf(from, entries, names) {
    const symbols = Object.entries(symbolsOf(from, names));
    const withEntries = symbols.map(([name, symbol]) => [name, { ...symbol, entries }]);
    return Object.fromEntries(withEntries);
}
/** A value; the compiler refuses one that its module no longer exports. */
export const value = () => "value";
/** A type; the compiler refuses one that its module no longer exports. */
export const type = () => "type";
