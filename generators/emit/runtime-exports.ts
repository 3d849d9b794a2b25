import { type ModuleSymbol, symbolsOf } from "./module-symbol.js";

/** Entries of the generated package. */
export type Entry = "index" | "errors" | "testing" | "testing-contract" | "testing-msw";

/** What the runtime exports, and which entries of the package export it again. */
export interface RuntimeSymbol extends ModuleSymbol {
  readonly entries: readonly Entry[];
}

/** Exports of a module of the runtime, which the entries export again. */
export function exportsOf<Name extends string>(
  from: string,
  entries: readonly Entry[],
  names: Readonly<Record<Name, "value" | "type">>,
): Readonly<Record<Name, RuntimeSymbol>> {
  const symbols = Object.entries<ModuleSymbol>(symbolsOf(from, names));
  const withEntries = symbols.map(([name, symbol]) => [name, { ...symbol, entries }]);
  return Object.fromEntries(withEntries) as Record<Name, RuntimeSymbol>;
}

/** A value; the compiler refuses one that its module no longer exports. */
export const value = <_Exported>() => "value" as const;

/** A type; the compiler refuses one that its module no longer exports. */
export const type = <_Exported>() => "type" as const;
