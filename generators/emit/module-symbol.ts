import { type Identifier, toIdentifier } from "./code.js";

/** What a module of the generated client exports under a name. */
export interface ModuleSymbol {
  readonly name: Identifier;
  /** The module, as an import in `client/src` writes it: `./runtime/call.js`. */
  readonly from: string;
  /** Nothing of it is left at run time. */
  readonly isType: boolean;
}

/** What a module exports under the given names. */
export function symbolsOf<Name extends string>(
  from: string,
  names: Readonly<Record<Name, "value" | "type">>,
): Readonly<Record<Name, ModuleSymbol>> {
  const symbols = Object.entries<"value" | "type">(names).map(([name, kind]) => [
    name,
    { name: toIdentifier(name), from, isType: kind === "type" },
  ]);
  return Object.fromEntries(symbols) as Record<Name, ModuleSymbol>;
}

/** The name of a symbol in a file, which imports it from then on. */
export type Use = (symbol: ModuleSymbol, as?: Identifier) => Identifier;
