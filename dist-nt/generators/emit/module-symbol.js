import { toIdentifier } from "./code.js";
/** What a module exports under the given names. */
export function symbolsOf(from, names) {
    const symbols = Object.entries(names).map(([name, kind]) => [
        name,
        { name: toIdentifier(name), from, isType: kind === "type" },
    ]);
    return Object.fromEntries(symbols);
}
